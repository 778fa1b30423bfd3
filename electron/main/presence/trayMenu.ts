import type { MenuItemConstructorOptions } from 'electron';
import { LOCALES } from '#shared/i18n/index.ts';
import { LOCALE_NAMES } from '#shared/i18n/localeNames.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PreferenceChange, Preferences } from '#shared/settings/preferences.ts';

export interface TrayMenuState {
  readonly statusLine: string;
  readonly isRunning: boolean;
  readonly showDuringRun: boolean;
  readonly language: Preferences['language'];
  readonly theme: Preferences['theme'];
}

export interface TrayCommands {
  readonly showDialog: () => void;
  readonly sendReceive: () => void;
  readonly cancelAll: () => void;
  readonly setPreferences: (change: PreferenceChange) => void;
  readonly quit: () => void;
}

export function trayMenuTemplate(
  state: TrayMenuState,
  commands: TrayCommands,
  t: Translate,
): MenuItemConstructorOptions[] {
  const { isRunning, showDuringRun } = state;
  // The key is the dialog's. As an accelerator it would be one of a menu, which the menu of a tray cannot have everywhere.
  const sendReceive = t('tray.withKey', { command: t('action.sendReceive'), key: 'F9' });
  return [
    { label: state.statusLine, click: commands.showDialog },
    { type: 'separator' },
    { label: t('tray.showProgress'), click: commands.showDialog },
    { label: sendReceive, enabled: !isRunning, click: commands.sendReceive },
    { label: t('action.cancelAll'), enabled: isRunning, click: commands.cancelAll },
    { type: 'separator' },
    {
      label: t('action.dontShow'),
      type: 'checkbox',
      checked: !showDuringRun,
      click: () => commands.setPreferences({ showDuringRun: !showDuringRun }),
    },
    { label: t('options.language'), submenu: languages(state, commands, t) },
    { label: t('options.theme'), submenu: themes(state, commands, t) },
    { type: 'separator' },
    { label: t('tray.quit'), click: commands.quit },
  ];
}

function languages({ language }: TrayMenuState, { setPreferences }: TrayCommands, t: Translate) {
  return [
    choice(t('options.system'), language === 'system', () => setPreferences({ language: 'system' })),
    ...LOCALES.map((locale) =>
      choice(LOCALE_NAMES[locale], language === locale, () => setPreferences({ language: locale })),
    ),
  ];
}

function themes({ theme }: TrayMenuState, { setPreferences }: TrayCommands, t: Translate) {
  return (['system', 'light', 'dark'] as const).map((each) =>
    choice(t(`options.${each}`), theme === each, () => setPreferences({ theme: each })),
  );
}

function choice(label: string, checked: boolean, click: () => void): MenuItemConstructorOptions {
  return { label, type: 'radio', checked, click };
}
