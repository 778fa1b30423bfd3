import type { SettingField } from '#shared/settings/storeKinds/settingField.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { Field } from './Field.tsx';
import { type FormValue, newRow, rowsOf } from './formValue.ts';
import { PathControl } from './PathControl.tsx';
import { RowsField } from './RowsField.tsx';
import { ScenarioField } from './ScenarioField.tsx';
import { TextControl } from './TextControl.tsx';

interface SettingControlProps {
  readonly field: SettingField;
  readonly path: string;
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
}

/** The control that its type asks for. */
export function SettingControl({ field, path, value, onChange }: SettingControlProps) {
  const { t } = useTexts();
  const text = typeof value === 'string' ? value : '';
  const placeholder = field.placeholder === undefined ? undefined : t(field.placeholder);
  const help = field.help === undefined ? undefined : t(field.help);
  const shell = { label: t(field.label), help, path };
  switch (field.type) {
    case 'variables':
    case 'secrets':
      return <RowsField field={field} path={path} rows={rowsOf(value)} onChange={onChange} />;
    case 'scenario':
      return <ScenarioField field={field} path={path} value={text} onChange={onChange} />;
    case 'path':
      return (
        <Field {...shell}>
          {(control) => (
            <PathControl control={control} of={field.of} value={text} placeholder={placeholder} onChange={onChange} />
          )}
        </Field>
      );
    case 'choice': {
      const choices = field.options.map((option) => ({
        value: option.value,
        label: option.label === null ? option.value : t(option.label),
      }));
      // What a file has and the list has not can be seen, and is said to be wrong.
      if (text !== '' && !choices.some((choice) => choice.value === text))
        choices.unshift({ value: text, label: text });
      return (
        <Field {...shell}>
          {(control) => (
            <ChoiceControl
              control={control}
              value={text === '' ? (choices[0]?.value ?? '') : text}
              choices={choices}
              onChange={onChange}
            />
          )}
        </Field>
      );
    }
    case 'secret': {
      const row = rowsOf(value)[0] ?? newRow([]);
      const isKept = row.kept !== null && row.kept.$secret !== null;
      return (
        <Field {...shell}>
          {(control) => (
            <TextControl
              control={control}
              type="password"
              value={row.text}
              placeholder={isKept ? t('accounts.form.secretKept') : placeholder}
              onChange={(typed) => onChange([{ ...row, text: typed }])}
            />
          )}
        </Field>
      );
    }
    case 'command':
      return (
        <Field {...shell} help={[help, t('accounts.form.quotes')].join(' ')}>
          {(control) => (
            <TextControl control={control} isCode value={text} placeholder={placeholder} onChange={onChange} />
          )}
        </Field>
      );
    case 'text':
    case 'number':
      return (
        <Field {...shell}>
          {(control) => (
            <TextControl
              control={control}
              inputMode={field.type === 'number' ? 'decimal' : 'text'}
              value={text}
              placeholder={placeholder}
              onChange={onChange}
            />
          )}
        </Field>
      );
  }
}
