import type { MenuItemConstructorOptions } from 'electron';
import { LOCALES } from '#shared/i18n/locale.ts';
import { LOCALE_NAMES } from '#shared/i18n/localeNames.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { PAUSES, type PauseChoice } from '#shared/schedule/pause.ts';
import type { PreferenceChange, Preferences } from '#shared/settings/preferences.ts';

export interface TrayMenuState {
  readonly statusLine: string;
  readonly isRunning: boolean;
  /** When which groups run next, or that none do; null where there is nothing to say about it. */
  readonly scheduleLine: string | null;
  readonly workOffline: boolean;
  readonly pause: PauseChoice | null;
  readonly showDuringRun: boolean;
  readonly language: Preferences['language'];
  readonly theme: Preferences['theme'];
}

export interface TrayCommands {
  readonly showDialog: () => void;
  readonly sendReceive: () => void;
  readonly cancelAll: () => void;
  readonly setWorkOffline: (isOn: boolean) => void;
  readonly disableSchedule: (choice: PauseChoice | null) => void;
  readonly setPreferences: (change: PreferenceChange) => void;
  readonly quit: () => void;
}

export function trayMenuTemplate(
  state: TrayMenuState,
  commands: TrayCommands,
  t: Translate,
): MenuItemConstructorOptions[] {
  const { isRunning, scheduleLine, workOffline, showDuringRun } = state;
  // The key is the dialog's. As an accelerator it would be one of a menu, which the menu of a tray cannot have everywhere.
  const sendReceive = t('tray.withKey', { command: t('action.sendReceive'), key: 'F9' });
  return [
    { label: state.statusLine, click: commands.showDialog },
    { type: 'separator' },
    { label: t('tray.showProgress'), click: commands.showDialog },
    { label: sendReceive, enabled: !isRunning, click: commands.sendReceive },
    { label: t('action.cancelAll'), enabled: isRunning, click: commands.cancelAll },
    { type: 'separator' },
    ...(scheduleLine === null ? [] : [{ label: scheduleLine, enabled: false }]),
    {
      label: t('tray.workOffline'),
      type: 'checkbox',
      checked: workOffline,
      click: () => commands.setWorkOffline(!workOffline),
    },
    { label: t('tray.disableSchedule'), submenu: pauses(state, commands, t) },
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

function pauses(
  { pause }: TrayMenuState,
  { disableSchedule }: TrayCommands,
  t: Translate,
): MenuItemConstructorOptions[] {
  return [
    ...PAUSES.map((each) => choice(t(`pause.${each}`), pause === each, () => disableSchedule(each))),
    { type: 'separator' },
    { label: t('pause.end'), enabled: pause !== null, click: () => disableSchedule(null) },
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
