import type { MessageKey } from '#shared/i18n/index.ts';
import type { PreferenceChange, Preferences } from '#shared/settings/preferences.ts';
import { CheckBox } from '../../components/CheckBox.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../state/hooks.ts';

type Switch = {
  [Name in keyof Preferences]: Preferences[Name] extends boolean ? Name : never;
}[keyof Preferences];

interface PreferenceBoxProps {
  readonly name: Switch;
  readonly label: MessageKey;
  /** The label says the contrary of the preference. */
  readonly isInverted?: boolean;
}

export function PreferenceBox({ name, label, isInverted = false }: PreferenceBoxProps) {
  const { t } = useTexts();
  const isOn = usePreference(name);
  const set = useSetPreferences();
  const change = (checked: boolean): PreferenceChange => ({ [name]: checked !== isInverted });
  return (
    <CheckBox checked={isOn !== isInverted} onChange={(checked) => set(change(checked))}>
      {t(label)}
    </CheckBox>
  );
}
