import { useEffect, useEffectEvent, useId, useState } from 'react';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Said while something else than a whole number within the limits stands in it. */
  readonly problem: string;
  readonly onChange: (value: number) => void;
}

/**
 * A whole number, which holds when the field is left, Enter is pressed or the window closes: half a number may mean
 * something else.
 */
export function NumberField({ label, value, min, max, problem, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? value : typed.trim() === '' ? Number.NaN : Number(typed);
  const isRight = Number.isInteger(number) && number >= min && number <= max;
  const finish = (): void => {
    setTyped(null);
    if (isRight && number !== value) onChange(number);
  };
  const save = useEffectEvent(finish);
  useEffect(() => {
    // A field that goes away while somebody is in it is not left first.
    const onUnload = (): void => save();
    window.addEventListener('beforeunload', onUnload);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      save();
    };
  }, []);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="number"
        min={min}
        max={max}
        value={typed ?? value}
        aria-invalid={!isRight}
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && isRight) finish();
          if (key === 'Escape') setTyped(null);
        }}
      />
      <span id={`${id}-problem`} className={styles.problem} role="alert">
        {!isRight && problem}
      </span>
    </div>
  );
}
