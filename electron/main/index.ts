import { once } from 'node:events';
import { app, type BrowserWindow, Menu, session } from 'electron';
import { SyncHost } from '#electron/host/syncHost.ts';
import { systemClock } from '#electron/host/clock.ts';
import { Publisher } from '#electron/host/publisher.ts';
import { chooseLocale } from '#shared/i18n/index.ts';
import { APP_ORIGIN } from '#shared/protocol/bridge.ts';
import { parseArguments } from './arguments.ts';
import { handleCommands } from './ipc/commands.ts';
import { openStateChannel } from './ipc/stateChannel.ts';
import { openLog } from './logFile.ts';
import { PAGES } from './paths.ts';
import { utilityProcessLauncher } from './providerLauncher.ts';
import { saveScreenshot } from './screenshot.ts';
import { registerAppScheme, serveAppPages } from './security/appScheme.ts';
import { lockDown } from './security/lockdown.ts';
import { loadStores } from './storesSource.ts';
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

async function start(): Promise<void> {
  const log = openLog();
  const publisher = new Publisher(systemClock);
  await app.whenReady();

  const devServer = app.isPackaged ? undefined : process.env.VITE_DEV_SERVER_URL;
  const origin = devServer === undefined ? APP_ORIGIN : new URL(devServer).origin;
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  serveAppPages(PAGES);
  lockDown(session.defaultSession, devServer === undefined ? [origin] : [origin, origin.replace('http', 'ws')]);

  const locale = chooseLocale(app.getPreferredSystemLanguages());
  const window = openDialogWindow(`${origin}/index.html`, locale, log);
  const shown = once(window, 'ready-to-show');

  const { file, folder, problem } = await loadStores(args, app.getPath('userData'));
  if (problem !== null) log.error(`${problem.path}: ${problem.reason}`);
  const host = new SyncHost({ launch: utilityProcessLauncher(folder), log, limits: file.limits, observer: publisher });

  handleCommands(
    {
      connect(_none, sender) {
        openStateChannel(sender, publisher);
        return null;
      },
      sendReceive: () => host.sendReceive(file.stores),
      cancelTask: ({ runId, task }) => host.cancelTask(runId, task),
      cancelAll() {
        host.cancelAll();
        return null;
      },
      startupProblem: () => problem,
    },
    ({ senderFrame }) => senderFrame === window.webContents.mainFrame && senderFrame.origin === origin,
  );

  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void host.dispose());

  await shown;
  // The app may be ending already, and must not start processes then.
  if (window.isDestroyed()) return;
  if (file.stores.length > 0) host.sendReceive(file.stores);
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
