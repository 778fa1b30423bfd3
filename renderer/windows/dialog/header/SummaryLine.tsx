import { type IconName, StateIcon } from '../../../components/StateIcon.tsx';
import { useOverview } from '../../../state/hooks.ts';
import { type RunOutcome, runOutcome } from './runOutcome.ts';
import { useSummaryText } from './useSummaryText.ts';
import styles from './Header.module.css';

const ICONS: Partial<Record<RunOutcome, IconName>> = { succeeded: 'success', failed: 'danger', cancelled: 'cancelled' };

export function SummaryLine() {
  const text = useSummaryText();
  const icon = ICONS[useOverview(runOutcome)];
  return (
    <div className={styles.line}>
      {icon !== undefined && <StateIcon name={icon} />}
      <span>{text}</span>
    </div>
  );
}
