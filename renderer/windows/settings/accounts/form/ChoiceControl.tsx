import type { ControlAttributes } from './Field.tsx';
import styles from './Field.module.css';

interface ChoiceControlProps<Value extends string> {
  readonly control: ControlAttributes;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function ChoiceControl<Value extends string>({ control, value, choices, onChange }: ChoiceControlProps<Value>) {
  return (
    <select
      {...control}
      className={styles.input}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices[currentTarget.selectedIndex];
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
