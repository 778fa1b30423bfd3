import type { Locale } from './locale.ts';

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
  const unit = (name: 'minute' | 'hour'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  // Making one takes milliseconds, which a command that shows no durations does not have.
  const plain = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const twoDigits = once(() => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }));
  const minutes = once(() => unit('minute'));
  const hours = once(() => unit('hour'));
  return {
    exact(ms) {
      const seconds = Math.max(0, Math.floor(ms / SECOND));
      const rest = [Math.floor(seconds / 60) % 60, seconds % 60];
      const [first, ...others] = seconds < 3_600 ? rest : [Math.floor(seconds / 3_600), ...rest];
      return [plain().format(first ?? 0), ...others.map((part) => twoDigits().format(part))].join(':');
    },
    rough(ms) {
      return ms < HOUR - MINUTE / 2 ? minutes().format(Math.round(ms / MINUTE)) : hours().format(Math.round(ms / HOUR));
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
