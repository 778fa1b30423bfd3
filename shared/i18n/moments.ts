import type { Locale } from './locale.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "14:30", with the day where that is another than today: "Sun 00:10" */
export function clockTime(locale: Locale, at: number, now: number): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, isToday ? time : { weekday: 'short', ...time }).format(at);
}

/** "in 12 minutes", "in 3 hours": as precise as anybody wants to know. */
export function timeUntil(locale: Locale, ms: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  if (ms < MINUTE) return format.format(Math.max(0, Math.ceil(ms / 1_000)), 'second');
  if (ms < 2 * HOUR) return format.format(Math.round(ms / MINUTE), 'minute');
  return format.format(Math.round(ms / HOUR), 'hour');
}
