import { once } from 'node:events';
import path from 'node:path';
import { app, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, Menu, session } from 'electron';
import { APP_ORIGIN } from '#shared/protocol/bridge.ts';
import { parseArguments } from './arguments.ts';
import { openChannels } from './ipc/channels.ts';
import { PAGES } from './paths.ts';
import { saveScreenshot } from './screenshot.ts';
import { registerAppScheme, serveAppPages } from './security/appScheme.ts';
import { lockDown } from './security/lockdown.ts';
import { PreferencesStore } from './settings/preferencesStore.ts';
import { applySettings, tellWindowOfSettings } from './settings/windowSettings.ts';
import { openDialogWindow } from './windows/dialogWindow.ts';

registerAppScheme();
// As root, Chromium's sandbox cannot start; scripts that must run so say --no-sandbox.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

const args = parseArguments(process.argv.slice(1), process.cwd());

if (app.requestSingleInstanceLock()) void start();
else giveWay();

/** The first instance has been told by the lock, and shows itself. */
function giveWay(): void {
  if (args.screenshot !== null) process.stderr.write('No screenshot: Send/Receive is already running.\n');
  app.exit(args.screenshot === null ? 0 : 1);
}

/** The window comes first, and the rest is loaded while its page is. */
async function start(): Promise<void> {
  await app.whenReady();
  const devServer = app.isPackaged ? undefined : process.env.VITE_DEV_SERVER_URL;
  const origin = devServer === undefined ? APP_ORIGIN : new URL(devServer).origin;
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  serveAppPages(PAGES);
  lockDown(session.defaultSession, devServer === undefined ? [origin] : [origin, origin.replace('http', 'ws')]);

  const preferences = new PreferencesStore(path.join(app.getPath('userData'), 'preferences.json'), (problem) =>
    process.stderr.write(`${problem}\n`),
  );
  const isTrusted = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    senderFrame === window.webContents.mainFrame && senderFrame.origin === origin;
  applySettings(preferences, isTrusted);
  const window = openDialogWindow(`${origin}/index.html`);
  tellWindowOfSettings(window, preferences);
  const shown = once(window, 'ready-to-show');
  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());

  // Loading the host while this process serves the page would hold the page up.
  const services = once(window.webContents, 'dom-ready')
    .then(() => import('./services.ts'))
    .then(({ startServices }) => startServices({ window, preferences, isTrusted, args }));
  openChannels(services.then(({ answer }) => answer));
  const [host] = await Promise.all([services, shown]);
  // The app may be ending already, and must not start processes then.
  if (window.isDestroyed()) return;
  host.sendReceive();
  if (args.screenshot !== null) {
    await saveScreenshot(window, args.screenshot);
    app.quit();
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
