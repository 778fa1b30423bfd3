import { FluentProvider, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import styles from './AppTheme.module.css';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const font = { fontFamilyBase: 'var(--app-font)' };
const themes: Record<'light' | 'dark', Theme> = {
  light: { ...webLightTheme, ...font },
  dark: { ...webDarkTheme, ...font },
};

export function AppTheme({ children }: { readonly children: ReactNode }) {
  const theme = useSyncExternalStore(subscribe, () => (dark.matches ? themes.dark : themes.light));
  return (
    <FluentProvider theme={theme} className={styles.app}>
      {children}
    </FluentProvider>
  );
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}
