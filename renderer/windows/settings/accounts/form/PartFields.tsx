import { Button } from '@fluentui/react-components';
import { useTexts } from '../../../../i18n/texts.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { Field } from './Field.tsx';
import { SettingControl } from './SettingControl.tsx';
import { type Does, fieldsAt, type FormPart, pathOf, type StoreForm } from './storeForm.ts';
import { TextControl } from './TextControl.tsx';
import styles from './AccountDialog.module.css';

interface PartFieldsProps {
  readonly form: StoreForm;
  readonly part: FormPart;
  /** Its place among the parts. */
  readonly index: number;
  readonly onChange: (change: Partial<FormPart>) => void;
  readonly onRemove: () => void;
}

const DOES: readonly Does[] = ['both', 'receive', 'send'];
/** What a task is called that has no name of its own. */
const USUAL_NAMES = { send: 'part.sending', receive: 'part.receiving', both: 'part.synchronizing' } as const;

/** One of an account's tasks. */
export function PartFields({ form, part, index, onChange, onRemove }: PartFieldsProps) {
  const { t } = useTexts();
  const title = t('accounts.form.task', { number: index + 1 });
  return (
    <fieldset className={styles.part}>
      <legend className={styles.partTitle}>{title}</legend>
      <div className={styles.pair}>
        <Field label={t('accounts.form.does')} path={`parts[${index}].does`}>
          {(control) => (
            <ChoiceControl
              control={control}
              value={part.does}
              choices={DOES.map((does) => ({ value: does, label: t(`accounts.form.${does}`) }))}
              onChange={(does) => onChange({ does })}
            />
          )}
        </Field>
        <Field label={t('accounts.form.name')} path={`parts[${index}].name`}>
          {(control) => (
            <TextControl
              control={control}
              value={part.name}
              maxLength={200}
              placeholder={t(USUAL_NAMES[part.does])}
              onChange={(name) => onChange({ name })}
            />
          )}
        </Field>
      </div>
      {fieldsAt(form.kind, 'part').map((field) => (
        <SettingControl
          key={field.name}
          field={field}
          path={pathOf(field.name, index)}
          value={part.values[field.name] ?? ''}
          onChange={(value) => onChange({ values: { ...part.values, [field.name]: value } })}
        />
      ))}
      {form.parts.length > 1 && (
        <Button
          className={styles.removePart}
          size="small"
          aria-label={t('accounts.form.removeRow', { name: title })}
          onClick={onRemove}
        >
          {t('accounts.remove')}
        </Button>
      )}
    </fieldset>
  );
}
