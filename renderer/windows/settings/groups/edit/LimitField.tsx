import { useId } from 'react';
import type { NumberLimits } from '../../../../components/typedNumber.ts';
import { useTypedNumber } from '../../../../components/useTypedNumber.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './LimitField.module.css';

interface LimitFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  /** Holds where nothing is given. */
  readonly usual?: number;
  readonly limits: NumberLimits;
  readonly onChange: (value: number | null) => void;
}

/** A number under its label. */
export function LimitField({ label, hint, value, usual, limits, onChange }: LimitFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const { text, isWrong, onText, onBlur } = useTypedNumber(value, limits, onChange);
  const { min, max, mayBeEmpty, isWhole } = limits;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        type="number"
        id={id}
        className={styles.input}
        min={min}
        max={max}
        step={isWhole ? 1 : 'any'}
        placeholder={usual?.toString()}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget)}
        onBlur={onBlur}
      />
      <div id={`${id}-note`}>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        <p className={styles.problem} role="alert">
          {isWrong &&
            (mayBeEmpty
              ? t('groups.numberOrNothing', { min, max })
              : t('groups.wholeNumber', { min, max, kept: value ?? min }))}
        </p>
      </div>
    </div>
  );
}
