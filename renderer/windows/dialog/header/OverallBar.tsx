import { Bar } from '../../../components/Bar.tsx';
import type { Tone } from '../../../components/tone.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { type RunOutcome, runOutcome } from './runOutcome.ts';
import styles from './Header.module.css';

const TONES: Readonly<Record<RunOutcome, Tone>> = {
  none: 'quiet',
  empty: 'quiet',
  running: 'active',
  succeeded: 'success',
  cancelled: 'quiet',
  failed: 'danger',
};

export function OverallBar() {
  const { t } = useTexts();
  const fraction = useOverview((overview) => overview.summary.fraction);
  const outcome = useOverview(runOutcome);
  const isStalled = useOverview(({ summary }) => summary.stalled > 0);
  const tone = outcome === 'running' && isStalled ? 'stalled' : TONES[outcome];
  return (
    <div
      className={styles.bar}
      data-unused={outcome === 'none' || outcome === 'empty'}
      role="progressbar"
      aria-label={t('summary.progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(fraction * 100)}
    >
      <Bar fraction={fraction} tone={tone} />
    </div>
  );
}
