import type { Locale } from '#shared/i18n/index.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export interface Durations {
  /** "0:42", "12:05", "1:02:03": to watch it run. */
  exact(ms: number): string;
  /** "3 min", "2 hr": where more would be a promise that nobody can keep. */
  rough(ms: number): string;
}

export function createDurations(locale: Locale): Durations {
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  const unit = (name: 'minute' | 'hour'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  const minutes = unit('minute');
  const hours = unit('hour');
  return {
    exact(ms) {
      const seconds = Math.max(0, Math.floor(ms / SECOND));
      const rest = [Math.floor(seconds / 60) % 60, seconds % 60];
      const [first, ...others] = seconds < 3_600 ? rest : [Math.floor(seconds / 3_600), ...rest];
      return [plain.format(first ?? 0), ...others.map((part) => twoDigits.format(part))].join(':');
    },
    rough(ms) {
      return ms < HOUR - MINUTE / 2 ? minutes.format(Math.round(ms / MINUTE)) : hours.format(Math.round(ms / HOUR));
    },
  };
}
