import { Button } from '@fluentui/react-components';
import { AccessLabel } from '../../../components/AccessLabel.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { PanelFooter } from '../PanelFooter.tsx';
import type { TaskCommandSet } from './useTaskCommands.ts';

/** One button retries what is selected, or else all that failed: there is no room for two. */
export function TaskCommands({ commands }: { readonly commands: TaskCommandSet }) {
  const { t } = useTexts();
  const { cancellable, retriable, failed, cancelSelected, retrySelected, retryAllFailed } = commands;
  const retriesAll = retriable === 0 && failed > 0;
  return (
    <PanelFooter>
      <Button
        size="small"
        disabledFocusable={cancellable === 0}
        aria-keyshortcuts="Alt+T Delete"
        onClick={cancelSelected}
      >
        <AccessLabel text={t('action.cancelTask')} accessKey="t" />
      </Button>
      <Button
        size="small"
        disabledFocusable={retriable === 0 && failed === 0}
        onClick={retriesAll ? retryAllFailed : retrySelected}
      >
        {retriesAll ? t('errors.retryAll') : t('errors.retry', { count: Math.max(retriable, 1) })}
      </Button>
    </PanelFooter>
  );
}
