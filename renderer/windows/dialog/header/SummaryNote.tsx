import type { IconName } from '../../../components/iconName.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { type RunOutcome, runOutcome } from './runOutcome.ts';
import styles from './Header.module.css';

const ICONS: Partial<Record<RunOutcome, IconName>> = {
  succeeded: 'success',
  failed: 'danger',
  cancelled: 'cancelled',
};

/** "2 failed · 1 cancelled · 0:42 elapsed" */
export function SummaryNote() {
  const { t, durations } = useTexts();
  const { clock } = useServices();
  const outcome = useOverview(runOutcome);
  const failed = useOverview((overview) => overview.summary.failed);
  const cancelled = useOverview((overview) => overview.summary.cancelled);
  const endedAt = useOverview((overview) => overview.run?.endedAt ?? null);
  useTicks(outcome === 'running');

  const parts: string[] = [];
  if (outcome === 'succeeded') parts.push(t('summary.allDone'));
  if (failed > 0) parts.push(t('summary.failed', { count: failed }));
  if (cancelled > 0) parts.push(t('summary.cancelled', { count: cancelled }));
  if (outcome === 'running') parts.push(t('time.elapsed', { duration: durations.exact(clock.now()) }));
  else if (outcome !== 'none' && outcome !== 'empty' && endedAt !== null) {
    parts.push(t('time.took', { duration: durations.exact(endedAt) }));
  }
  const text = parts.join(' · ');
  const icon = ICONS[outcome];
  return (
    <div className={styles.note}>
      {icon !== undefined && <StateIcon name={icon} />}
      <span className={styles.noteText} title={text}>
        {text}
      </span>
    </div>
  );
}
