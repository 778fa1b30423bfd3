import type { TraceView } from '#shared/protocol/traceBridge.ts';
import { TextButton } from '../../../components/TextButton.tsx';
import type { Translate } from '#shared/i18n/translate.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useTraceStatus } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { PanelFooter } from '../PanelFooter.tsx';
import styles from './TraceFooter.module.css';

interface TraceFooterProps {
  readonly view: TraceView | null;
  readonly follows: boolean;
  readonly onFollow: (follows: boolean) => void;
  /** What became of a file. */
  readonly note: string | null;
}

export function TraceFooter({ view, follows, onFollow, note }: TraceFooterProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const recordingTo = useTraceStatus((status) => status.recordingTo);
  const problem = useTraceStatus((status) => status.recordingProblem);
  const texts = [
    view === null ? null : countText(view, t),
    note,
    problem === null ? null : t('trace.recordingEnded', { reason: problem }),
  ].filter((text) => text !== null);
  const line = texts.join(' · ');
  return (
    <PanelFooter>
      <button type="button" className={styles.follow} aria-pressed={follows} onClick={() => onFollow(!follows)}>
        {t('trace.follow')}
      </button>
      {recordingTo !== null && (
        <span className={styles.recording} title={t('trace.isRecording', { path: recordingTo })}>
          <TextButton onClick={() => void bridge.invoke('stopRecording', null)}>{t('trace.stopRecording')}</TextButton>
        </span>
      )}
      <span className={styles.texts} role="status" title={line}>
        {line}
      </span>
    </PanelFooter>
  );
}

function countText({ total, found, dropped, isSearching }: TraceView, t: Translate): string {
  if (isSearching) return t('trace.searching');
  const count = found === total ? t('trace.rows', { found }) : t('trace.rowsOf', { found, total });
  return dropped === 0 ? count : `${count} · ${t('trace.dropped', { count: dropped })}`;
}
