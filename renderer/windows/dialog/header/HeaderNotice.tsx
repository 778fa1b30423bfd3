import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { NoteTail } from './NoteTail.tsx';
import { type HeaderNoticeKind, NOTICE_TEXTS } from './useHeaderNotice.ts';

const WAYS_OUT = { exiting: 'exit.now', workingOffline: 'offline.workOnline' } as const;

/** Why nothing runs, or what comes after the run, and the way out. */
export function HeaderNotice({ notice }: { readonly notice: HeaderNoticeKind }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const leave = (): void => {
    if (notice === 'exiting') void bridge.invoke('exitNow', null);
    else void bridge.invoke('setWorkOffline', false);
  };
  return <NoteTail text={t(NOTICE_TEXTS[notice])} action={t(WAYS_OUT[notice])} onAction={leave} />;
}
