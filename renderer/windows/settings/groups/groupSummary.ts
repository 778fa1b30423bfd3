import type { Texts } from '#shared/i18n/texts.ts';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';
import { memberOf } from '#shared/settings/groupMembers.ts';
import type { Group } from '#shared/settings/groups.ts';

/** When a group runs, in a few words: "F9 · every 30 min · on exit" */
export function groupSummary({ online, offline, onExit }: Group, { t }: Texts): string {
  const scheduled = [online, offline].find(({ isScheduled }) => isScheduled);
  const parts = [
    (online.inSendReceiveAll || offline.inSendReceiveAll) && t('groups.f9'),
    scheduled !== undefined && t('groups.every', { minutes: scheduled.everyMinutes }),
    onExit && t('groups.exiting'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('groups.byHand') : parts.join(' · ');
}

/** "3 of 4 accounts" */
export function accountsSummary(group: Group, { stores }: StoreListing, { t }: Texts): string {
  const count = stores.filter(({ store }) => memberOf(group, store.id).isIncluded).length;
  return t('groups.accounts', { count, total: stores.length });
}
