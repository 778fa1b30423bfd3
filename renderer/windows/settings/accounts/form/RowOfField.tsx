import { type ReactNode, useId } from 'react';
import { useTexts } from '../../../../i18n/texts.ts';
import type { SettingField } from '#shared/settings/storeKinds/settingField.ts';
import { useFormContext } from './formContext.ts';
import type { FormRow } from './formValue.ts';
import styles from './Field.module.css';

interface RowOfFieldProps {
  readonly field: Extract<SettingField, { type: 'variables' | 'secrets' }>;
  readonly path: string;
  readonly row: FormRow;
  readonly remove: ReactNode;
  readonly onChange: (part: Partial<FormRow>) => void;
  readonly onLeave: () => void;
}

/** A name, what it stands for, and below them what is wrong with either. */
export function RowOfField({ field, path, row, remove, onChange, onLeave }: RowOfFieldProps) {
  const { t } = useTexts();
  const { problemAt } = useFormContext();
  const id = useId();
  const isSecret = field.type === 'secrets';
  const isKept = row.kept !== null && row.kept.$secret !== null;
  const isEmpty = row.name === '' && row.text === '' && row.kept === null;
  const problem = isEmpty ? undefined : problemAt(`${path}.${row.name}`);
  const isAboutName = problem?.key === 'fieldProblem.variableName' || problem?.key === 'fieldProblem.nameTwice';
  const valueLabel = t(isSecret ? 'accounts.form.secretValue' : 'accounts.form.rowValue');
  const common = {
    className: styles.input,
    'aria-describedby': problem === undefined ? undefined : `${id}-note`,
    autoComplete: 'off',
    spellCheck: false,
    onBlur: onLeave,
  };
  return (
    <>
      <input
        {...common}
        type="text"
        data-name
        data-code
        aria-label={`${t(field.label)}: ${t('accounts.form.rowName')}`}
        aria-invalid={isAboutName}
        placeholder={field.placeholder === undefined ? t('accounts.form.rowName') : t(field.placeholder)}
        value={row.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <input
        {...common}
        type={isSecret ? 'password' : 'text'}
        aria-label={row.name === '' ? `${t(field.label)}: ${valueLabel}` : `${row.name}: ${valueLabel}`}
        aria-invalid={problem !== undefined && !isAboutName}
        placeholder={isKept ? t('accounts.form.secretKept') : valueLabel}
        value={row.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      {remove}
      {problem !== undefined && (
        <div id={`${id}-note`} className={styles.note} data-wrong>
          {t(problem.key, problem.args)}
        </div>
      )}
    </>
  );
}
