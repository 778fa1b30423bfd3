import { app, type BrowserWindow, clipboard, type IpcMainInvokeEvent } from 'electron';
import { systemClock } from '#electron/host/clock.ts';
import { Publisher } from '#electron/host/publisher.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import type { AppArguments } from './arguments.ts';
import { openExternalDoor } from './externalDoor.ts';
import type { AnswerCommand } from './ipc/channels.ts';
import { answerCommands } from './ipc/commands.ts';
import { openStateChannel } from './ipc/stateChannel.ts';
import { openLog } from './logFile.ts';
import { startPresence } from './presence/presence.ts';
import { utilityProcessLauncher } from './providerLauncher.ts';
import type { PreferencesStore } from './settings/preferencesStore.ts';
import { loadStores } from './storesSource.ts';
import { reloadAfterCrash } from './windows/reloadAfterCrash.ts';

export interface Services {
  readonly answer: AnswerCommand;
  /** Runs all stores. */
  sendReceive(): void;
}

interface Surroundings {
  readonly window: BrowserWindow;
  readonly preferences: PreferencesStore;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly args: AppArguments;
}

/** What a provider has started, such as a command, is its own to end, and it needs a moment for that. */
function endProvidersBeforeQuitting(host: SyncHost): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void host.dispose().finally(() => app.exit());
  });
}

/** The host and all that stands behind the window; loaded while the window loads its page. */
export async function startServices({ window, preferences, isTrusted, args }: Surroundings): Promise<Services> {
  const log = openLog();
  reloadAfterCrash(window, log);
  const { file, folder, problem } = await loadStores(args, app.getPath('userData'));
  if (problem !== null) log.error(`${problem.path}: ${problem.reason}`);
  const publisher = new Publisher(systemClock);
  const presence = startPresence({
    window,
    preferences,
    sendReceive: () => void sendReceive(),
    cancelAll: () => host.cancelAll(),
  });
  const host = new SyncHost({
    launch: utilityProcessLauncher(folder),
    log,
    limits: file.limits,
    observers: [publisher, presence],
  });
  endProvidersBeforeQuitting(host);

  const sendReceive = (): boolean => host.sendReceive(file.stores);
  const door = openExternalDoor(host, sendReceive, log);
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
      runAgain: ({ runId, tasks }) => host.runAgain(runId, tasks),
      taskDetails: ({ runId, task }) => host.taskDetails(runId, task),
      setPreferences(change) {
        preferences.change(change);
        return null;
      },
      async copyText(text) {
        await clipboard.writeText(text);
        return null;
      },
      hideWindow() {
        window.hide();
        return null;
      },
      startupProblems: async () => [problem, preferences.problem, await door].filter((each) => each !== null),
    },
    isTrusted,
  );
  return {
    answer,
    sendReceive() {
      if (file.stores.length > 0) sendReceive();
    },
  };
}
