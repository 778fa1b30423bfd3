import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef } from 'react';
import type { SettingField } from '#shared/settings/storeKinds/settingField.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { type FormRow, newRow } from './formValue.ts';
import { useFormContext } from './formContext.ts';
import { RowOfField } from './RowOfField.tsx';
import styles from './Field.module.css';

interface RowsFieldProps {
  readonly field: Extract<SettingField, { type: 'variables' | 'secrets' }>;
  readonly path: string;
  readonly rows: readonly FormRow[];
  readonly onChange: (rows: readonly FormRow[]) => void;
}

/** Names with a text or a secret each, one a line. */
export function RowsField({ field, path, rows, onChange }: RowsFieldProps) {
  const { t } = useTexts();
  const { onLeave } = useFormContext();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const focusNext = useRef<number | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const lines = group.current?.querySelectorAll<HTMLElement>('input[data-name]') ?? [];
    const next = lines[Math.min(focusNext.current, lines.length - 1)];
    (next ?? group.current?.querySelector<HTMLElement>('button'))?.focus();
    focusNext.current = null;
  });

  const change = (key: number, part: Partial<FormRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = (): void => {
    focusNext.current = rows.length;
    onChange([...rows, newRow(rows)]);
  };
  const remove = (at: number): void => {
    focusNext.current = at;
    onChange(rows.toSpliced(at, 1));
  };
  return (
    <fieldset ref={group} className={styles.group} aria-describedby={`${id}-help`}>
      <legend className={styles.label}>{t(field.label)}</legend>
      <div className={styles.rows}>
        {rows.map((row, i) => (
          <div key={row.key} className={styles.row}>
            <RowOfField
              field={field}
              path={path}
              row={row}
              onChange={(part) => change(row.key, part)}
              onLeave={() => onLeave(path)}
              remove={
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={t('accounts.form.removeRow', { name: row.name })}
                  title={t('accounts.form.removeRow', { name: row.name })}
                  onClick={() => remove(i)}
                />
              }
            />
          </div>
        ))}
        <Button className={styles.add} size="small" aria-describedby={`${id}-help`} onClick={add}>
          {t('accounts.add')}
        </Button>
      </div>
      {field.help !== undefined && (
        <div id={`${id}-help`} className={styles.note}>
          {t(field.help)}
        </div>
      )}
    </fieldset>
  );
}
