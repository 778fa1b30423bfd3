import { ChoiceBoxes } from '../../dialog/options/ChoiceBoxes.tsx';
import { LanguageSelect } from '../../dialog/options/LanguageSelect.tsx';
import { ThemeSelect } from '../../dialog/options/ThemeSelect.tsx';
import styles from './GeneralPage.module.css';

/** What concerns the app itself; whatever is chosen holds at once. */
export function GeneralPage() {
  return (
    <div className={styles.page}>
      <div className={styles.selects}>
        <LanguageSelect />
        <ThemeSelect />
      </div>
      <ChoiceBoxes />
    </div>
  );
}
