import { IntlMessageFormat } from 'intl-messageformat';
import { type MessageKey, messages } from './index.ts';
import type { Locale } from './locale.ts';

type MessageArguments = Readonly<Record<string, string | number>>;

/** `t('summary.completed', { succeeded: 2, total: 6 })` in one language. */
export type Translate = (key: MessageKey, args?: MessageArguments) => string;

export function createTranslate(locale: Locale): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, args) => {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(messages[locale][key], locale);
      formats.set(key, format);
    }
    return String(format.format(args));
  };
}
