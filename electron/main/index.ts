import { once } from 'node:events';
import path from 'node:path';
import { app, dialog, type IpcMainEvent, type IpcMainInvokeEvent, Menu, session } from 'electron';
import { chooseLocale } from '#shared/i18n/locale.ts';
import { APP_ORIGIN, type WindowSettings } from '#shared/protocol/bridge.ts';
import { parseArguments } from './arguments.ts';
import { reasonOf } from './files/reasonOf.ts';
import { openChannels } from './ipc/channels.ts';
import { PAGES } from './paths.ts';
import { openProfile } from './profile.ts';
import { saveScreenshot } from './screenshot.ts';
import { registerAppScheme, serveAppPages } from './security/appScheme.ts';
import { lockDown } from './security/lockdown.ts';
import { PreferencesStore } from './settings/preferencesStore.ts';
import { applySettings, localeOf, tellOfSettings } from './settings/windowSettings.ts';
import { AppWindows } from './windows/appWindows.ts';
import { bringToFront, hideOrQuit } from './windows/dialogVisibility.ts';
import { openDialogWindow } from './windows/dialogWindow.ts';
import { SettingsWindow } from './windows/settingsWindow.ts';
import { WindowPlaces } from './windows/windowPlaces.ts';

/** As in electron-builder.config.mjs. */
const APP_ID = 'org.send-receive.app';

registerAppScheme();
// Left to itself, V8 gives a page twice the memory that it needs, for garbage that it might collect later.
app.commandLine.appendSwitch('js-flags', `--max-semi-space-size=1 ${app.commandLine.getSwitchValue('js-flags')}`);
// As root, Chromium's sandbox cannot start; scripts that must run so say --no-sandbox.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

const args = parseArguments(process.argv.slice(1), process.cwd());
const profile = openProfile();

if (args.problem !== null) refuse(args.problem);
else if (app.requestSingleInstanceLock()) start().catch(giveUp);
else giveWay();

/** Better than to run other accounts than were meant. */
function refuse(problem: string): void {
  warn(problem);
  app.exit(1);
}

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
  // Windows shows notifications only of an app that says who it is, as its shortcut does.
  if (process.platform === 'win32') app.setAppUserModelId(app.isPackaged ? APP_ID : process.execPath);
  serveAppPages(PAGES);
  lockDown(session.defaultSession, devServer === undefined ? [origin] : [origin, origin.replace('http', 'ws')]);

  const preferences = new PreferencesStore(inProfile('preferences.json'), warn);
  const isFolded = (): boolean => !preferences.current.detailsShown;
  const places = new WindowPlaces({ file: inProfile('window-places.json'), isFolded, warn });
  const windows = new AppWindows();
  const isTrusted = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    windows.has(senderFrame) && senderFrame?.origin === origin;
  const describe = (): WindowSettings => ({
    preferences: preferences.current,
    locale: localeOf(preferences.current),
    unfoldedHeight: places.unfoldedHeight,
  });
  applySettings(preferences, describe, isTrusted);
  const window = openDialogWindow(`${origin}/index.html`, places.start);
  windows.add(window);
  places.follow(window);
  hideOrQuit(window, () => preferences.current.closeToTray);
  tellOfSettings(windows, preferences, describe);
  const settings = new SettingsWindow(origin, windows);
  const shown = once(window, 'ready-to-show');
  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());

  // Loading the host while this process serves the page would hold the page up.
  const services = once(window.webContents, 'dom-ready')
    .then(() => import('./services.ts'))
    .then(({ startServices }) => startServices({ window, windows, settings, preferences, isTrusted, args, profile }));
  openChannels(services.then(({ answer }) => answer));
  const [host] = await Promise.all([services, shown]);
  // The app may be ending already, and must not start processes then.
  if (window.isDestroyed()) return;
  host.begin();
  if (args.screenshot !== null) {
    await saveScreenshot(window, args.screenshot).catch((error: unknown) => {
      warn(`No screenshot: ${reasonOf(error)}`);
      process.exitCode = 1;
    });
    app.quit();
  }
}

/** Without what stands behind it the window would stay empty. */
async function giveUp(error: unknown): Promise<void> {
  warn(`Send/Receive could not start: ${reasonOf(error)}`);
  if (args.screenshot === null) {
    const { createTranslate } = await import('#shared/i18n/translate.ts');
    const t = createTranslate(chooseLocale(app.getPreferredSystemLanguages()));
    dialog.showErrorBox(t('startup.failed'), reasonOf(error));
  }
  app.exit(1);
}

function warn(problem: string): void {
  process.stderr.write(`${problem}\n`);
}

function inProfile(file: string): string {
  return path.join(profile.folder, file);
}
