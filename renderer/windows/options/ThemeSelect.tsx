import { Select } from '../../components/Select.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../state/hooks.ts';

export function ThemeSelect() {
  const { t } = useTexts();
  const theme = usePreference('theme');
  const setPreferences = useSetPreferences();
  return (
    <Select
      label={t('options.theme')}
      value={theme}
      choices={[
        { value: 'system', label: t('options.system') },
        { value: 'light', label: t('options.light') },
        { value: 'dark', label: t('options.dark') },
      ]}
      onChange={(chosen) => setPreferences({ theme: chosen })}
    />
  );
}
