import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';
import { zhCN } from './zh-CN.ts';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

export const messages = { en, de, fr, ja, 'pt-BR': ptBR, 'zh-CN': zhCN } satisfies Record<string, Messages>;

export type Locale = keyof typeof messages;

export const LOCALES = Object.keys(messages) as readonly Locale[];

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
