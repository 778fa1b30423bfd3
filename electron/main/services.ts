import { app, type BrowserWindow, clipboard, type IpcMainInvokeEvent } from 'electron';
import { systemClock } from '#electron/host/clock.ts';
import type { History } from '#electron/host/history/history.ts';
import { Publisher } from '#electron/host/publisher.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { LiveTrace } from '#electron/host/trace/liveTrace.ts';
import type { AppArguments } from './arguments.ts';
import { ExternalDoor } from './externalDoor.ts';
import { startHistory } from './history.ts';
import type { AnswerCommand } from './ipc/channels.ts';
import { answerCommands } from './ipc/commands.ts';
import { ShownRun } from './ipc/shownRun.ts';
import { openLog } from './logFile.ts';
import { startPresence } from './presence/presence.ts';
import { followStartAtLogin } from './settings/loginItem.ts';
import type { PreferencesStore } from './settings/preferencesStore.ts';
import { openStores, type StartedStores } from './stores/startStores.ts';
import { traceCommands } from './trace/traceCommands.ts';
import { TraceDesk } from './trace/traceDesk.ts';
import type { AppWindows } from './windows/appWindows.ts';
import { reloadAfterCrash } from './windows/reloadAfterCrash.ts';
import type { SettingsWindow } from './windows/settingsWindow.ts';

export interface Services {
  readonly answer: AnswerCommand;
  /** Runs all stores. */
  sendReceive(): void;
}

interface Surroundings {
  readonly window: BrowserWindow;
  readonly windows: AppWindows;
  readonly settings: SettingsWindow;
  readonly preferences: PreferencesStore;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly args: AppArguments;
}

/** What a provider has started, such as a command, is its own to end, and it needs a moment for that. */
function finishBeforeQuitting(host: SyncHost, stores: StartedStores, live: LiveTrace, history: History): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void finish(host, stores, live, history).finally(() => app.exit());
  });
}

async function finish(host: SyncHost, stores: StartedStores, live: LiveTrace, history: History): Promise<void> {
  await Promise.allSettled([host.dispose(), stores.dispose()]);
  await Promise.allSettled([live.stopRecording(), history.close()]);
}

function programName(): string {
  return `${app.getName()} ${app.getVersion()}`;
}

/** The host and all that stands behind the window; loaded while the window loads its page. */
export async function startServices({
  window,
  windows,
  settings,
  preferences,
  isTrusted,
  args,
}: Surroundings): Promise<Services> {
  const log = openLog(preferences);
  reloadAfterCrash(window, log);
  const stores = await openStores({ window, windows, preferences, args, log });
  const history = startHistory(log);
  const publisher = new Publisher(systemClock);
  const shown = new ShownRun(publisher);
  const live = new LiveTrace({
    clock: systemClock,
    about: () => ({ app: programName(), startedAt: new Date().toISOString(), limits: stores.list.limits }),
    isWanted: () => preferences.current.traceShown,
    onChange: () => desk.tell(),
  });
  const desk = new TraceDesk({
    live,
    shown,
    clock: systemClock,
    tell: (status) => windows.tell({ type: 'trace', status }),
  });
  const presence = startPresence({
    window,
    windows,
    preferences,
    sendReceive: () => void sendReceive(),
    cancelAll: () => host.cancelAll(),
  });
  const host = new SyncHost({
    launch: stores.launch,
    log,
    limits: stores.list.limits,
    observers: [publisher, presence, history.recorder],
    trace: live.begin,
  });
  const started = stores.start(host, []);
  finishBeforeQuitting(host, started, live, history);

  const sendReceive = (): boolean => host.sendReceive(stores.runnable());
  const door = new ExternalDoor({
    host,
    runAll: sendReceive,
    admit: started.guests.admit,
    currentTrace: () => live.trace,
    log,
  });
  door.follow(preferences);
  followStartAtLogin(preferences, (problem) => log.warn(problem));
  const answer = answerCommands(
    {
      connect(_none, sender) {
        shown.connect(sender);
        return null;
      },
      sendReceive() {
        desk.close();
        return sendReceive();
      },
      // What was recorded can be looked at; it is too late to do anything about it.
      cancelTask: ({ runId, task }) => desk.opened === null && host.cancelTask(runId, task),
      cancelAll() {
        if (desk.opened === null) host.cancelAll();
        return null;
      },
      runAgain: ({ runId, tasks }) => desk.opened === null && host.runAgain(runId, tasks),
      taskDetails: ({ runId, task }) => (desk.opened ?? host).taskDetails(runId, task),
      setPreferences(change) {
        preferences.change(change);
        return null;
      },
      async copyText(text) {
        await clipboard.writeText(text);
        return null;
      },
      openSettings(page) {
        settings.open(page);
        return null;
      },
      hideWindow() {
        window.hide();
        return null;
      },
      ...traceCommands({ window, preferences, live, desk, host }),
      startupProblems: async () =>
        [...stores.problems, preferences.problem, ...(await Promise.all([door.problem, history.problem()]))].filter(
          (each) => each !== null,
        ),
      ...started.commands,
    },
    isTrusted,
  );
  return {
    answer,
    sendReceive() {
      if (stores.runnable().length > 0) sendReceive();
    },
  };
}
