import { LOCALES } from '#shared/i18n/locale.ts';
import { LOCALE_NAMES } from '#shared/i18n/localeNames.ts';
import { Select } from '../../components/Select.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../state/hooks.ts';

export function LanguageSelect() {
  const { t } = useTexts();
  const language = usePreference('language');
  const setPreferences = useSetPreferences();
  const languages = LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale], lang: locale }));
  return (
    <Select
      label={t('options.language')}
      value={language}
      choices={[{ value: 'system', label: t('options.system') }, ...languages]}
      onChange={(chosen) => setPreferences({ language: chosen })}
    />
  );
}
