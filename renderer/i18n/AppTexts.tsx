import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { MessageKey } from '#shared/i18n/index.ts';
import { useSettings } from '../state/hooks.ts';
import { createTexts } from '#shared/i18n/texts.ts';
import { TextsContext } from './texts.ts';

interface AppTextsProps {
  /** Of the window. */
  readonly title: MessageKey;
  readonly children: ReactNode;
}

/** Everything below speaks the language of the settings, and follows when it is changed. */
export function AppTexts({ title, children }: AppTextsProps) {
  const locale = useSettings((settings) => settings.locale);
  const texts = useMemo(() => createTexts(locale), [locale]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.t(title);
  }, [locale, texts, title]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}
