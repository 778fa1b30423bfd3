import { Button } from '@fluentui/react-components';
import { AccessLabel } from '../../../components/AccessLabel.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { PanelFooter } from '../PanelFooter.tsx';
import type { TaskCommandSet } from './useTaskCommands.ts';
import styles from './TaskCommands.module.css';

/** What can be done with the selected tasks, and with all that failed. */
export function TaskCommands({ commands }: { readonly commands: TaskCommandSet }) {
  const { t } = useTexts();
  const { cancellable, retriable, failed, cancelSelected, retrySelected, retryAllFailed } = commands;
  return (
    <PanelFooter>
      <div className={styles.commands}>
        <Button
          size="small"
          className={styles.cancel}
          disabledFocusable={cancellable === 0}
          aria-keyshortcuts="Alt+T Delete"
          onClick={cancelSelected}
        >
          <AccessLabel text={t('action.cancelTask')} accessKey="t" />
        </Button>
        <Button size="small" className={styles.retry} disabledFocusable={retriable === 0} onClick={retrySelected}>
          {t('errors.retry', { count: Math.max(retriable, 1) })}
        </Button>
        {failed > 0 && (
          <Button size="small" className={styles.retryAll} onClick={retryAllFailed}>
            {t('errors.retryAll')}
          </Button>
        )}
      </div>
    </PanelFooter>
  );
}
