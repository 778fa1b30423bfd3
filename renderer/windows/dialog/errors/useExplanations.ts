import { useEffect, useState } from 'react';
import { type Explanations, loadExplanations } from '#shared/i18n/explanations/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** Kept over runs and visits to the tab, so that an explanation that was there once is there at once. */
const loaded = new Map<Locale, Explanations>();

/** What the codes mean, in the language of the window; null until it is there. */
export function useExplanations(): Explanations | null {
  const { locale } = useTexts();
  const [, setLoaded] = useState<Locale | null>(null);
  useEffect(() => {
    if (loaded.has(locale)) return;
    const load = async (): Promise<void> => {
      loaded.set(locale, await loadExplanations(locale));
      setLoaded(locale);
    };
    void load();
  }, [locale]);
  return loaded.get(locale) ?? null;
}
