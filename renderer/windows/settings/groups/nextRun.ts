import { clockTime, timeUntil } from '#shared/i18n/moments.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';

/** Which groups run by themselves next and when, or why none do. */
export function nextRunText({ groups, pause, coming }: ScheduleState, now: number, { locale, t }: Texts): string {
  if (pause !== null) return pause.until === null ? t('tray.disabled') : t('tray.disabledUntil', { at: pause.until });
  if (coming === null) return t('groups.noneScheduled');
  const names = groups.filter(({ id }) => coming.groups.includes(id)).map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names);
  if (coming.isHeldBack) return t('groups.nextHeldBack', { groups: list });
  if (coming.at <= now) return t('groups.nextWaits', { groups: list });
  return t('groups.next', {
    groups: list,
    until: timeUntil(locale, coming.at - now),
    at: clockTime(locale, coming.at, now),
  });
}
