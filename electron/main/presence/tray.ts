import { Menu, Tray } from 'electron';
import type { Locale } from '#shared/i18n/locale.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { TrayIcon } from './appearance.ts';
import { shorten } from './shorten.ts';
import { trayImage } from './trayIcons.ts';
import { type TrayCommands, type TrayMenuState, trayMenuTemplate } from './trayMenu.ts';

/** Windows cuts a tooltip off after this, in the middle of a character if need be. */
const MAX_TOOLTIP = 127;

export interface TrayLook {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly menu: TrayMenuState;
}

/** The app's icon beside the clock. What has not changed is left alone: a menu that is open would close. */
export class AppTray {
  readonly #tray: Tray;
  readonly #commands: TrayCommands;
  #icon: TrayIcon = 'idle';
  #tooltip = '';
  #menu = '';

  constructor(commands: TrayCommands) {
    this.#commands = commands;
    this.#tray = new Tray(trayImage(this.#icon));
    this.#tray.on('click', commands.showDialog);
  }

  show(look: TrayLook, locale: Locale, t: Translate): void {
    const tooltip = shorten(look.tooltip, MAX_TOOLTIP);
    const menu = JSON.stringify([locale, look.menu]);
    if (look.icon !== this.#icon) this.#tray.setImage(trayImage(look.icon));
    if (tooltip !== this.#tooltip) this.#tray.setToolTip(tooltip);
    if (menu !== this.#menu) {
      this.#tray.setContextMenu(Menu.buildFromTemplate(trayMenuTemplate(look.menu, this.#commands, t)));
    }
    this.#icon = look.icon;
    this.#tooltip = tooltip;
    this.#menu = menu;
  }
}
