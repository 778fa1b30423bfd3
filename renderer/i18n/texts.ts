import { createContext, use } from 'react';
import type { Texts } from '#shared/i18n/texts.ts';

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === null) throw new Error('TextsContext is missing');
  return texts;
}
