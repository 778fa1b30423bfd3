import styles from './Header.module.css';
import { useSummaryText } from './useSummaryText.ts';

export function SummaryLine() {
  return <h1 className={styles.line}>{useSummaryText()}</h1>;
}
