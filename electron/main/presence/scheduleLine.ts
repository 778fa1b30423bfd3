import type { Locale } from '#shared/i18n/locale.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';

/** When which groups run by themselves, or that none do; null where nobody has set up a schedule. */
export function scheduleLineOf({ groups, pause, coming }: ScheduleState, locale: Locale, t: Translate): string | null {
  const isAnyScheduled = groups.some(({ online, offline }) => online.isScheduled || offline.isScheduled);
  if (pause !== null && isAnyScheduled) {
    return pause.until === null ? t('tray.disabled') : t('tray.disabledUntil', { at: pause.until });
  }
  if (coming === null) return null;
  const names = groups.filter(({ id }) => coming.groups.includes(id)).map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  if (coming.isHeldBack) return t('groups.nextHeldBack', { groups: list.format(names) });
  return t('tray.next', { groups: list.format(names), at: coming.at });
}
