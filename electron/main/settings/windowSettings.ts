import { app, type IpcMainEvent, ipcMain, nativeTheme } from 'electron';
import { chooseLocale, type Locale } from '#shared/i18n/locale.ts';
import { SETTINGS_CHANNEL, type WindowSettings } from '#shared/protocol/bridge.ts';
import type { Preferences } from '#shared/settings/preferences.ts';
import type { AppWindows } from '../windows/appWindows.ts';
import type { PreferencesStore } from './preferencesStore.ts';

/** The language to speak: the chosen one, or the first of the system's that there are texts in. */
export function localeOf({ language }: Preferences): Locale {
  return language === 'system' ? chooseLocale(app.getPreferredSystemLanguages()) : language;
}

function applyTheme({ theme }: Preferences): void {
  nativeTheme.themeSource = theme;
}

/** What a window is told of, put together anew each time. */
export type DescribeSettings = () => WindowSettings;

/** Before there is a window: pages follow the theme by themselves, and ask for the rest while they load. */
export function applySettings(
  preferences: PreferencesStore,
  describe: DescribeSettings,
  isTrusted: (event: IpcMainEvent) => boolean,
): void {
  applyTheme(preferences.current);
  preferences.subscribe(applyTheme);
  ipcMain.on(SETTINGS_CHANNEL, (event) => {
    event.returnValue = isTrusted(event) ? describe() : null;
  });
}

export function tellOfSettings(windows: AppWindows, preferences: PreferencesStore, describe: DescribeSettings): void {
  preferences.subscribe(() => windows.tell({ type: 'settings', settings: describe() }));
}
