import { useTexts } from '../../../../i18n/texts.ts';
import { NoticeBar } from './NoticeBar.tsx';

export function NotWrittenBar({ reason }: { readonly reason: string }) {
  const { t } = useTexts();
  return <NoticeBar intent="warning">{t('accounts.notWritten', { reason })}</NoticeBar>;
}
