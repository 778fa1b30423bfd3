import { type ReactNode, useId } from 'react';
import { useTexts } from '../../../../i18n/texts.ts';
import { useFormContext } from './formContext.ts';
import styles from './Field.module.css';

/** What ties a control to its label, its help and what is wrong with it. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly onBlur: () => void;
}

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Where its problems are found. */
  readonly path: string;
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** A control under its label; below it what helps, or what is wrong. */
export function Field({ label, help, path, children }: FieldProps) {
  const { t } = useTexts();
  const { problemAt, onLeave } = useFormContext();
  const id = useId();
  const problem = problemAt(path);
  const hasNote = problem !== undefined || help !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': hasNote ? `${id}-note` : undefined,
        'aria-invalid': problem !== undefined,
        onBlur: () => onLeave(path),
      })}
      {hasNote && (
        <div id={`${id}-note`} className={styles.note} data-wrong={problem !== undefined}>
          {problem === undefined ? help : t(problem.key, problem.args)}
        </div>
      )}
    </div>
  );
}
