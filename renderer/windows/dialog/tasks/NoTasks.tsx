import { Button } from '@fluentui/react-components';
import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';

/** Before the first run, or after a run that had nothing to do. */
export function NoTasks({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const icon = <MailInboxArrowDownRegular fontSize={32} aria-hidden="true" />;
  const setUp = (
    <Button size="small" onClick={() => void bridge.invoke('openSettings', 'accounts')}>
      {t('empty.setUpAccount')}
    </Button>
  );
  return isFirst ? (
    <EmptyState icon={icon} title={t('empty.notYet')} hint={t('empty.notYetHint')} />
  ) : (
    <EmptyState icon={icon} title={t('empty.noTasks')} hint={t('empty.noTasksHint')} action={setUp} />
  );
}
