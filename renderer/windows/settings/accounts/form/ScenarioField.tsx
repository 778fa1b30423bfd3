import { useState } from 'react';
import type { SettingField } from '#shared/settings/storeKinds/settingField.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { Field } from './Field.tsx';
import { PathControl } from './PathControl.tsx';

interface ScenarioFieldProps {
  readonly field: Extract<SettingField, { type: 'scenario' }>;
  readonly path: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Names of scenarios have no line breaks in them. */
const OWN_FILE = '\n';

/** One of those that are built in; for a file of the user's a further field appears. */
export function ScenarioField({ field, path, value, onChange }: ScenarioFieldProps) {
  const { t } = useTexts();
  const [isFile, setIsFile] = useState(value !== '' && !field.options.includes(value));
  const choose = (chosen: string): void => {
    setIsFile(chosen === OWN_FILE);
    onChange(chosen === OWN_FILE ? '' : chosen);
  };
  const choices = [
    // As long as nothing is chosen.
    ...(value === '' && !isFile ? [{ value: '', label: '' }] : []),
    ...field.options.map((name) => ({ value: name, label: name })),
    { value: OWN_FILE, label: t('accounts.form.ownScenario') },
  ];
  return (
    <>
      <Field label={t(field.label)} path={isFile ? '' : path}>
        {(control) => (
          <ChoiceControl control={control} value={isFile ? OWN_FILE : value} choices={choices} onChange={choose} />
        )}
      </Field>
      {isFile && (
        <Field label={t('accounts.form.scenarioFile')} path={path}>
          {(control) => <PathControl control={control} of="file" value={value} onChange={onChange} />}
        </Field>
      )}
    </>
  );
}
