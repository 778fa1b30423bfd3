import { AccessLabel } from '../../../components/AccessLabel.tsx';
import { CheckBox } from '../../../components/CheckBox.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../../state/hooks.ts';

/** "Don't show this dialog box during Send/Receive" */
export function DontShowBox() {
  const { t } = useTexts();
  const shown = usePreference('showDuringRun');
  const setPreferences = useSetPreferences();
  return (
    <CheckBox checked={!shown} keyShortcuts="Alt+S" onChange={(checked) => setPreferences({ showDuringRun: !checked })}>
      <AccessLabel text={t('action.dontShow')} accessKey="s" />
    </CheckBox>
  );
}
