import type { ReactNode } from 'react';
import styles from './CheckBox.module.css';

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly keyShortcuts?: string;
  readonly children: ReactNode;
}

/** The browser's own, in the theme's colour. Fluent's brings 50 KB along. */
export function CheckBox({ checked, onChange, keyShortcuts, children }: CheckBoxProps) {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        aria-keyshortcuts={keyShortcuts}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
