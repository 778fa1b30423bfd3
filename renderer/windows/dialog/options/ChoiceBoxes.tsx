import { CheckBox } from '../../../components/CheckBox.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useSetPreferences, useSettings } from '../../../state/hooks.ts';
import styles from './ChoiceBoxes.module.css';

export function ChoiceBoxes() {
  const { t } = useTexts();
  const set = useSetPreferences();
  const chosen = useSettings(({ preferences }) => preferences);
  return (
    <div className={styles.boxes}>
      <CheckBox checked={!chosen.showDuringRun} onChange={(checked) => set({ showDuringRun: !checked })}>
        {t('action.dontShow')}
      </CheckBox>
      <CheckBox checked={chosen.closeAfterCleanRun} onChange={(checked) => set({ closeAfterCleanRun: checked })}>
        {t('options.closeAfterCleanRun')}
      </CheckBox>
      <CheckBox checked={chosen.groupByAccount} onChange={(checked) => set({ groupByAccount: checked })}>
        {t('options.groupByAccount')}
      </CheckBox>
      <CheckBox checked={chosen.traceShown} onChange={(checked) => set({ traceShown: checked })}>
        {t('options.traceShown')}
      </CheckBox>
      <CheckBox checked={chosen.notifyErrors} onChange={(checked) => set({ notifyErrors: checked })}>
        {t('options.notifyErrors')}
      </CheckBox>
      <CheckBox checked={chosen.notifyClean} onChange={(checked) => set({ notifyClean: checked })}>
        {t('options.notifyClean')}
      </CheckBox>
    </div>
  );
}
