export const LOCALES = ['en', 'de', 'fr', 'ja', 'pt-BR', 'zh-CN'] as const;

export type Locale = (typeof LOCALES)[number];

/** The first language of the user's that the app has texts in, English otherwise. */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const known = matchLocale(tag);
    if (known !== undefined) return known;
  }
  return 'en';
}

function matchLocale(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split(/[-_]/);
  return (
    LOCALES.find((locale) => locale.toLowerCase() === tag.toLowerCase().replace('_', '-')) ??
    LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language)
  );
}
