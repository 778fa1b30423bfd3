import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { ChoiceBoxes } from './ChoiceBoxes.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { ThemeSelect } from './ThemeSelect.tsx';
import styles from './OptionsDialog.module.css';

/** Whatever is chosen holds at once; there is nothing to confirm. */
export function OptionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {t('options.title')}
      </h2>
      <div className={styles.content}>
        <div className={styles.selects}>
          <LanguageSelect />
          <ThemeSelect />
        </div>
        <ChoiceBoxes />
      </div>
      <div className={styles.footer}>
        <Button size="small" onClick={() => void bridge.invoke('openSettings', 'general')}>
          {t('settings.open')}
        </Button>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {t('options.close')}
        </Button>
      </div>
    </dialog>
  );
}
