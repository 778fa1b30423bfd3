import { Button } from '@fluentui/react-components';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useSchedule, useStoreListing } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';

/** Before the first run, or after a run that had nothing to do: why that is so, and what can be done about it. */
export function NoTasks({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const listing = useStoreListing();
  const wouldRefuse = useSchedule(refusesOffline);
  if (listing === null) return null;

  const icon = <MailInboxArrowDownRegular fontSize={32} aria-hidden="true" />;
  if (listing.stores.length === 0) {
    const setUp = (
      <Button size="small" onClick={() => void bridge.invoke('openSettings', 'accounts')}>
        {t('empty.setUpAccount')}
      </Button>
    );
    return <EmptyState icon={icon} title={t('accounts.none')} hint={t('accounts.noneHint')} action={setUp} />;
  }
  if (wouldRefuse) {
    const offline = <CloudOffRegular fontSize={32} aria-hidden="true" />;
    const workOnline = (
      <Button size="small" onClick={() => void bridge.invoke('setWorkOffline', false)}>
        {t('offline.workOnline')}
      </Button>
    );
    return <EmptyState icon={offline} title={t('offline.title')} hint={t('offline.hint')} action={workOnline} />;
  }
  return isFirst ? (
    <EmptyState icon={icon} title={t('empty.notYet')} hint={t('empty.notYetHint')} />
  ) : (
    <EmptyState icon={icon} title={t('empty.noTasks')} hint={t('empty.noTasksHint')} />
  );
}

/** Groups may be wanted offline, too. */
function refusesOffline(schedule: ScheduleState | null): boolean {
  return schedule?.workOffline === true && !schedule.groups.some(({ offline }) => offline.inSendReceiveAll);
}
