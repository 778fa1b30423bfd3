import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { problemText } from '#shared/i18n/problemText.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useTold } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import styles from './HistoryProblem.module.css';

/** As long as there is something wrong with the history, such as a disk that is full. */
export function HistoryProblem() {
  const { t } = useTexts();
  const problem = useTold(useServices().history, (told) => told);
  if (problem === null) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" data-notice>
      <MessageBarBody className={styles.body} tabIndex={0}>
        <MessageBarTitle>{t('startup.history')}</MessageBarTitle>
        {problemText(problem, t)}
      </MessageBarBody>
    </MessageBar>
  );
}
