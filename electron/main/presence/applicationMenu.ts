import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

/** The menu bar of macOS. Other systems have none, as the reference has none. */
export function applicationMenuTemplate(showDialog: () => void, t: Translate): MenuItemConstructorOptions[] {
  return [
    {
      // The system puts the app's name here.
      label: t('app.title'),
      submenu: [
        { label: t('tray.showProgress'), click: showDialog },
        { type: 'separator' },
        { role: 'hide', label: t('menu.hide') },
        { role: 'quit', label: t('tray.quit') },
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        { role: 'copy', label: t('errors.copy') },
        { role: 'selectAll', label: t('menu.selectAll') },
      ],
    },
    {
      label: t('menu.window'),
      submenu: [
        { role: 'minimize', label: t('menu.minimize') },
        { role: 'close', label: t('menu.close') },
      ],
    },
  ];
}
