import styles from './FittingText.module.css';

interface FittingTextProps {
  readonly full: string;
  /** What is shown of it where the list is narrow. */
  readonly short: string;
}

/** Words that give way to fewer in a narrow list; screen readers are told all of them wherever it is. */
export function FittingText({ full, short }: FittingTextProps) {
  if (short === full) return full;
  return (
    <span className={styles.fitting} data-short={short}>
      <span className={styles.full}>{full}</span>
    </span>
  );
}
