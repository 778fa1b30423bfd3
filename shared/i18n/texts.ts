import { createDurations, type Durations } from './durations.ts';
import type { Locale } from './locale.ts';
import { createTranslate, type Translate } from './translate.ts';

/** Everything that reads differently in another language. */
export interface Texts {
  readonly locale: Locale;
  readonly t: Translate;
  readonly durations: Durations;
}

export function createTexts(locale: Locale): Texts {
  return { locale, t: createTranslate(locale), durations: createDurations(locale) };
}
