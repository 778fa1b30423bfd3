import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { NoteTail } from '../header/NoteTail.tsx';
import { CLOSES_AFTER_SECONDS } from './autoClose.ts';
import { useAutoClose } from './useAutoClose.ts';

/** The end of the note line after a clean run: "closes in 5 s", and a way to keep the window. */
export function ClosingNote() {
  const { t } = useTexts();
  const [{ phase, secondsLeft }, stay] = useAutoClose();
  const isClosing = phase !== 'staying';
  return (
    <>
      {isClosing && (
        <NoteTail
          text={phase === 'paused' ? t('closing.paused') : t('closing.in', { seconds: secondsLeft })}
          action={t('closing.keepOpen')}
          onAction={stay}
        />
      )}
      <VisuallyHidden>
        {/* Said once: it does not change with the seconds. */}
        <span role="status">{isClosing && t('closing.announcement', { seconds: CLOSES_AFTER_SECONDS })}</span>
      </VisuallyHidden>
    </>
  );
}
