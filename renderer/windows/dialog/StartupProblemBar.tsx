import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { problemText } from '#shared/i18n/problemText.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { useTexts } from '../../i18n/texts.ts';
import styles from './StartupProblemBar.module.css';

interface StartupProblemBarProps {
  readonly problem: StartupProblem;
  readonly onDismiss: () => void;
}

export function StartupProblemBar({ problem, onDismiss }: StartupProblemBarProps) {
  const { t } = useTexts();
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={t('action.dismiss')}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" role="region">
      <MessageBarBody className={styles.body} tabIndex={0}>
        <MessageBarTitle>{t(`startup.${problem.what}`)}</MessageBarTitle>
        {problemText(problem, t)}
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss} />
    </MessageBar>
  );
}
