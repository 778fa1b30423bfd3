import { LOG_LEVELS } from '#shared/settings/preferences.ts';
import { Select } from '../../../components/Select.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../../state/hooks.ts';

export function LogLevelSelect() {
  const { t } = useTexts();
  const logLevel = usePreference('logLevel');
  const set = useSetPreferences();
  return (
    <Select
      label={t('general.logLevel')}
      value={logLevel}
      choices={LOG_LEVELS.map((level) => ({ value: level, label: t(`general.logLevel.${level}`) }))}
      onChange={(chosen) => set({ logLevel: chosen })}
    />
  );
}
