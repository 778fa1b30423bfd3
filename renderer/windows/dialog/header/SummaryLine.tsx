import styles from './Header.module.css';
import { useSummaryText } from './useSummaryText.ts';

export function SummaryLine() {
  return <div className={styles.line}>{useSummaryText()}</div>;
}
