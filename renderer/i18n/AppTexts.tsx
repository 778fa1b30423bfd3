import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useSettings } from '../state/hooks.ts';
import { createTexts } from '#shared/i18n/texts.ts';
import { TextsContext } from './texts.ts';

/** Everything below speaks the language of the settings, and follows when it is changed. */
export function AppTexts({ children }: { readonly children: ReactNode }) {
  const locale = useSettings((settings) => settings.locale);
  const texts = useMemo(() => createTexts(locale), [locale]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.t('app.title');
  }, [locale, texts]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}
