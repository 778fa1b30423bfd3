import { app, type BrowserWindow } from 'electron';
import { systemClock } from '#electron/host/clock.ts';
import { Publisher } from '#electron/host/publisher.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import type { AppArguments } from './arguments.ts';
import type { AnswerCommand } from './ipc/channels.ts';
import { answerCommands } from './ipc/commands.ts';
import { openStateChannel } from './ipc/stateChannel.ts';
import { openLog } from './logFile.ts';
import { utilityProcessLauncher } from './providerLauncher.ts';
import { loadStores } from './storesSource.ts';
import { reloadAfterCrash } from './windows/reloadAfterCrash.ts';

export interface Services {
  readonly answer: AnswerCommand;
  /** Runs all stores. */
  sendReceive(): void;
}

/** The host and all that stands behind the window; loaded while the window loads its page. */
export async function startServices(window: BrowserWindow, origin: string, args: AppArguments): Promise<Services> {
  const log = openLog();
  reloadAfterCrash(window, log);
  const { file, folder, problem } = await loadStores(args, app.getPath('userData'));
  if (problem !== null) log.error(`${problem.path}: ${problem.reason}`);
  const publisher = new Publisher(systemClock);
  const host = new SyncHost({ launch: utilityProcessLauncher(folder), log, limits: file.limits, observer: publisher });
  app.on('will-quit', () => void host.dispose());

  const sendReceive = (): boolean => host.sendReceive(file.stores);
  const answer = answerCommands(
    {
      connect(_none, sender) {
        openStateChannel(sender, publisher);
        return null;
      },
      sendReceive,
      cancelTask: ({ runId, task }) => host.cancelTask(runId, task),
      cancelAll() {
        host.cancelAll();
        return null;
      },
      startupProblem: () => problem,
    },
    ({ senderFrame }) => senderFrame === window.webContents.mainFrame && senderFrame.origin === origin,
  );
  return {
    answer,
    sendReceive() {
      if (file.stores.length > 0) sendReceive();
    },
  };
}
