import type { ReactNode } from 'react';
import styles from './EitherLabel.module.css';

interface EitherLabelProps {
  readonly first: ReactNode;
  readonly second: ReactNode;
  readonly showFirst: boolean;
}

/** The label of a button that changes; the two lie on one another, so that the button is as wide for either. */
export function EitherLabel({ first, second, showFirst }: EitherLabelProps) {
  return (
    <span className={styles.labels}>
      <span className={styles.label} data-shown={showFirst}>
        {first}
      </span>
      <span className={styles.label} data-shown={!showFirst}>
        {second}
      </span>
    </span>
  );
}
