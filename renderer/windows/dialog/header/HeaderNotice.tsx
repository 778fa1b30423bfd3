import { TextButton } from '../../../components/TextButton.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import styles from './Header.module.css';
import { type HeaderNoticeKind, NOTICE_TEXTS } from './useHeaderNotice.ts';

const WAYS_OUT = { exiting: 'exit.now', workingOffline: 'offline.workOnline' } as const;

/** In the place of the note line, so that nothing jumps: why nothing runs, or what comes after the run, and the way out. */
export function HeaderNotice({ notice }: { readonly notice: HeaderNoticeKind }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const text = t(NOTICE_TEXTS[notice]);
  const leave = (): void => {
    if (notice === 'exiting') void bridge.invoke('exitNow', null);
    else void bridge.invoke('setWorkOffline', false);
  };
  return (
    <div className={styles.note} data-notice={notice}>
      <span className={styles.noteText} title={text}>
        {text}
      </span>
      <TextButton onClick={leave}>{t(WAYS_OUT[notice])}</TextButton>
    </div>
  );
}
