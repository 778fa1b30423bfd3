import { createContext, use } from 'react';
import type { Locale } from '#shared/i18n/index.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';
import { createDurations, type Durations } from './durations.ts';

/** Everything that reads differently in another language. */
export interface Texts {
  readonly locale: Locale;
  readonly t: Translate;
  readonly durations: Durations;
}

export function createTexts(locale: Locale): Texts {
  return { locale, t: createTranslate(locale), durations: createDurations(locale) };
}

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === null) throw new Error('TextsContext is missing');
  return texts;
}
