import type { ReactNode } from 'react';
import styles from './TextButton.module.css';

interface TextButtonProps {
  readonly onClick: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A button that reads as a part of the line that it stands in. */
export function TextButton({ onClick, title, children }: TextButtonProps) {
  return (
    <button type="button" className={styles.button} title={title} onClick={onClick}>
      {children}
    </button>
  );
}
