import { TextButton } from '../../../components/TextButton.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { CLOSES_AFTER_SECONDS } from './autoClose.ts';
import styles from './ClosingNote.module.css';
import { useAutoClose } from './useAutoClose.ts';

/** The end of the note line after a clean run: "closes in 5 s", and a way to keep the window. */
export function ClosingNote() {
  const { t } = useTexts();
  const [{ phase, secondsLeft }, stay] = useAutoClose();
  const isClosing = phase !== 'staying';
  return (
    <>
      {isClosing && (
        <span className={styles.closing} data-closing>
          <span>· {phase === 'paused' ? t('closing.paused') : t('closing.in', { seconds: secondsLeft })}</span>
          <TextButton onClick={stay}>{t('closing.keepOpen')}</TextButton>
        </span>
      )}
      <VisuallyHidden>
        {/* Said once: it does not change with the seconds. */}
        <span role="status">{isClosing && t('closing.announcement', { seconds: CLOSES_AFTER_SECONDS })}</span>
      </VisuallyHidden>
    </>
  );
}
