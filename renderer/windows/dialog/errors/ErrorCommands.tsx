import { Button } from '@fluentui/react-components';
import { EitherLabel } from '../../../components/EitherLabel.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useIsRecorded, useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { PanelFooter } from '../PanelFooter.tsx';
import { failedTasks } from '../taskAbility.ts';

interface ErrorCommandsProps {
  readonly runId: number;
  readonly canCopy: boolean;
  readonly copied: boolean;
  readonly onCopyAll: () => void;
}

/** What can be done about all errors together. */
export function ErrorCommands({ runId, canCopy, copied, onCopyAll }: ErrorCommandsProps) {
  const { t } = useTexts();
  const { bridge, store } = useServices();
  const isRecorded = useIsRecorded();
  const hasFailed = useOverview(({ summary }) => summary.failed > 0) && !isRecorded;
  const retryAll = (): void => {
    void bridge.invoke('runAgain', { runId, tasks: failedTasks(store) });
  };
  return (
    <PanelFooter>
      <Button size="small" disabledFocusable={!hasFailed} onClick={retryAll}>
        {t('errors.retryAll')}
      </Button>
      <Button size="small" disabledFocusable={!canCopy} onClick={onCopyAll}>
        <EitherLabel first={t('errors.copyAll')} second={t('errors.copied')} showFirst={!copied} />
      </Button>
    </PanelFooter>
  );
}
