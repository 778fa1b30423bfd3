import { Button } from '@fluentui/react-components';
import { EitherLabel } from '../../../components/EitherLabel.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useIsRecorded, useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { retriableTasks } from '../taskAbility.ts';
import type { ErrorItemProps } from './ErrorItem.tsx';
import styles from './ErrorExplanation.module.css';

type EntryCommandsProps = Pick<ErrorItemProps, 'runId' | 'entry' | 'isCopied' | 'onCopy' | 'onRetried'>;

export function EntryCommands({ runId, entry, isCopied, onCopy, onRetried }: EntryCommandsProps) {
  const { t } = useTexts();
  const { bridge, store } = useServices();
  const isRecorded = useIsRecorded();
  const retriable = useOverview(() => retriableTasks(entry.lines, store).length);
  const retry = (): void => {
    void bridge.invoke('runAgain', { runId, tasks: retriableTasks(entry.lines, store) });
    onRetried();
  };
  return (
    <div className={styles.commands}>
      {retriable > 0 && !isRecorded && (
        <Button size="small" onClick={retry}>
          {t('errors.retry', { count: retriable })}
        </Button>
      )}
      <Button size="small" aria-keyshortcuts="Control+C" onClick={() => onCopy(entry)}>
        <EitherLabel first={t('errors.copy')} second={t('errors.copied')} showFirst={!isCopied} />
      </Button>
    </div>
  );
}
