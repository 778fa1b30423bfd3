import { Button } from '@fluentui/react-components';
import { useTexts } from '../../../../i18n/texts.ts';
import { Field } from './Field.tsx';
import { PartFields } from './PartFields.tsx';
import { SettingControl } from './SettingControl.tsx';
import { fieldsAt, pathOf, type StoreForm, withNewPart, withPart } from './storeForm.ts';
import { TextControl } from './TextControl.tsx';
import styles from './AccountDialog.module.css';

interface AccountFieldsProps {
  readonly form: StoreForm;
  readonly onChange: (form: StoreForm) => void;
}

/** A stores file may have thousands of tasks for one account, written by a program. */
const MOST_PARTS = 20;

/** Everything that an account of its kind has, and its tasks. */
export function AccountFields({ form, onChange }: AccountFieldsProps) {
  const { t } = useTexts();
  const hidden = form.parts.length - MOST_PARTS;
  const remove = (key: number): void => onChange({ ...form, parts: form.parts.filter((part) => part.key !== key) });
  return (
    <>
      <p className={styles.description}>{t(form.kind.description)}</p>
      <Field label={t('accounts.form.account')} help={t('accounts.form.accountHelp')} path="account">
        {(control) => (
          <TextControl
            control={control}
            value={form.account}
            maxLength={200}
            onChange={(account) => onChange({ ...form, account })}
          />
        )}
      </Field>
      {form.parts.slice(0, MOST_PARTS).map((part, index) => (
        <PartFields
          key={part.key}
          form={form}
          part={part}
          index={index}
          onChange={(change) => onChange(withPart(form, part.key, change))}
          onRemove={() => remove(part.key)}
        />
      ))}
      {hidden > 0 ? (
        <p className={styles.description}>{t('accounts.form.moreTasks', { count: hidden })}</p>
      ) : (
        <Button className={styles.addPart} size="small" onClick={() => onChange(withNewPart(form))}>
          {t('accounts.form.addTask')}
        </Button>
      )}
      {fieldsAt(form.kind, 'store').map((field) => (
        <SettingControl
          key={field.name}
          field={field}
          path={pathOf(field.name, null)}
          value={form.values[field.name] ?? ''}
          onChange={(value) => onChange({ ...form, values: { ...form.values, [field.name]: value } })}
        />
      ))}
    </>
  );
}
