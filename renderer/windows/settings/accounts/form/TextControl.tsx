import type { ComponentProps } from 'react';
import type { ControlAttributes } from './Field.tsx';
import styles from './Field.module.css';

interface TextControlProps extends Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'placeholder' | 'maxLength'> {
  readonly control: ControlAttributes;
  readonly value: string;
  /** Where each letter counts: a command, the name of a variable. */
  readonly isCode?: boolean;
  readonly onChange: (value: string) => void;
}

export function TextControl({ control, isCode = false, onChange, type = 'text', ...input }: TextControlProps) {
  return (
    <input
      {...control}
      {...input}
      type={type}
      className={styles.input}
      data-code={isCode}
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
