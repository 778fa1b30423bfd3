import { HISTORY_LIMITS } from '#shared/settings/preferences.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../../state/hooks.ts';

export function HistoryLimit({ name }: { readonly name: keyof typeof HISTORY_LIMITS }) {
  const { t } = useTexts();
  const value = usePreference(name);
  const set = useSetPreferences();
  const { min, max } = HISTORY_LIMITS[name];
  return (
    <NumberField
      label={t(`general.${name}`)}
      value={value}
      min={min}
      max={max}
      problem={t('fieldProblem.outOfRange', { min, max })}
      onChange={(limit) => set({ [name]: limit })}
    />
  );
}
