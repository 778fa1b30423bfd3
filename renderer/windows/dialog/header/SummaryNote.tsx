import type { IconName } from '../../../components/iconName.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { TextButton } from '../../../components/TextButton.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useIsRecorded, useOverview, useSchedule, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { useNow } from '../../../state/useNow.ts';
import { ClosingNote } from '../closing/ClosingNote.tsx';
import { elapsedOf } from './elapsed.ts';
import { HeaderNotice } from './HeaderNotice.tsx';
import { nextRunPart, noteParts } from './noteParts.ts';
import { type RunOutcome, runOutcome } from './runOutcome.ts';
import { useHeaderNotice } from './useHeaderNotice.ts';
import styles from './Header.module.css';

const ICONS: Partial<Record<RunOutcome, IconName>> = {
  succeeded: 'success',
  failed: 'danger',
  cancelled: 'cancelled',
};

/** How it goes, or went, in a few words: "2 failed · 1 cancelled · 0:42 elapsed" */
export function SummaryNote({ onShowErrors }: { readonly onShowErrors: () => void }) {
  const texts = useTexts();
  const { clock } = useServices();
  const run = useOverview((overview) => overview.run);
  const outcome = useOverview(runOutcome);
  const counts = {
    total: useOverview(({ summary }) => summary.total),
    failed: useOverview(({ summary }) => summary.failed),
    cancelled: useOverview(({ summary }) => summary.cancelled),
    warnings: useOverview(({ summary }) => summary.warnings),
    unfinished: useOverview(({ summary }) => summary.unfinished),
    cancelling: useOverview(({ summary }) => summary.cancelling),
    stalled: useOverview(({ summary }) => summary.stalled),
  };
  const coming = useSchedule((schedule) => schedule?.coming ?? null);
  const isRecorded = useIsRecorded();
  const now = useNow(60_000);
  const notice = useHeaderNotice();
  useTicks(outcome === 'running');

  const elapsed = run === null ? 0 : elapsedOf(run, clock.now());
  const isIdle = outcome !== 'running' && !isRecorded;
  const parts = [
    ...noteParts(outcome, counts, elapsed, texts),
    ...(isIdle && coming !== null ? [nextRunPart(coming, now, texts)] : []),
  ];
  const icon = counts.stalled > 0 ? 'warning' : ICONS[outcome];
  return (
    <div className={styles.note} data-outcome={outcome}>
      {icon !== undefined && <StateIcon name={icon} />}
      <span className={styles.noteText} title={parts.map(({ text }) => text).join(' · ')}>
        {parts.map(({ kind, text }, i) => (
          <span key={text} data-kind={kind}>
            {i > 0 && ' · '}
            {kind === 'errors' ? (
              <TextButton title={texts.t('summary.showErrors')} onClick={onShowErrors}>
                {text}
              </TextButton>
            ) : (
              text
            )}
          </span>
        ))}
      </span>
      {notice !== null && <HeaderNotice notice={notice} />}
      <ClosingNote />
    </div>
  );
}
