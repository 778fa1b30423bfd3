import { useId } from 'react';
import styles from './Select.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Where the label is not in the language of the page. */
  readonly lang?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  /** Beside its label. */
  readonly isInline?: boolean;
  readonly onChange: (value: Value) => void;
}

/** The browser's own, under or beside its label. Fluent's brings 100 KB along. */
export function Select<Value extends string>({
  label,
  value,
  choices,
  isInline = false,
  onChange,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div className={isInline ? styles.line : styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices[currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
