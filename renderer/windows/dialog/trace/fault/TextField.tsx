import { useId } from 'react';
import fieldStyles from '../../../../components/Select.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  /** The id of a list of proposals. */
  readonly list?: string;
  readonly onChange: (value: string) => void;
}

/** The browser's own, under its label; numbers remain text until somebody has read them. */
export function TextField({ label, value, isNumber = false, list, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={id}
        className={fieldStyles.select}
        value={value}
        list={list}
        inputMode={isNumber ? 'numeric' : 'text'}
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
