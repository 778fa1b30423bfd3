import path from 'node:path';
import { app, type BrowserWindow, clipboard, type IpcMainInvokeEvent, net } from 'electron';
import { systemClock } from '#electron/host/clock.ts';
import { GroupRunner } from '#electron/host/groupRunner.ts';
import { isNetworkMetered } from '#electron/host/network/isNetworkMetered.ts';
import { meteredQuestions } from '#electron/host/network/meteredQuestions.ts';
import { Publisher } from '#electron/host/publisher.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { LiveTrace } from '#electron/host/trace/liveTrace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { RunStart } from '#shared/schedule/runPlan.ts';
import { usualGroups } from '#shared/settings/groups.ts';
import { groupsSection } from '#shared/settings/transfer/groupsSection.ts';
import type { AppArguments } from './arguments.ts';
import { ExternalDoor } from './externalDoor.ts';
import { historyCommands } from './history/historyCommands.ts';
import { startHistory } from './history/startHistory.ts';
import type { AnswerCommand } from './ipc/channels.ts';
import { answerCommands } from './ipc/commands.ts';
import { ShownRun } from './ipc/shownRun.ts';
import { openLog } from './logFile.ts';
import { startPresence } from './presence/presence.ts';
import type { Profile } from './profile.ts';
import { followSystem } from './schedule/followSystem.ts';
import { Schedule } from './schedule/schedule.ts';
import { scheduleCommands } from './schedule/scheduleCommands.ts';
import { generalCommands } from './settings/generalCommands.ts';
import { GroupsStore } from './settings/groupsStore.ts';
import { followStartAtLogin } from './settings/loginItem.ts';
import type { PreferencesStore } from './settings/preferencesStore.ts';
import { localeOf } from './settings/windowSettings.ts';
import { openStores } from './stores/startStores.ts';
import { traceCommands } from './trace/traceCommands.ts';
import { TraceDesk } from './trace/traceDesk.ts';
import type { AppWindows } from './windows/appWindows.ts';
import { bringToFront } from './windows/dialogVisibility.ts';
import { reloadAfterCrash } from './windows/reloadAfterCrash.ts';
import type { SettingsWindow } from './windows/settingsWindow.ts';

export interface Services {
  readonly answer: AnswerCommand;
  /** The schedule begins, and a run of all that F9 runs, if there is anything. */
  begin(): void;
}

interface Surroundings {
  readonly window: BrowserWindow;
  readonly windows: AppWindows;
  readonly settings: SettingsWindow;
  readonly preferences: PreferencesStore;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly args: AppArguments;
  readonly profile: Profile;
}

/** What a provider has started, such as a command, is its own to end, and it needs a moment for that. */
function finishBeforeQuitting(finish: () => Promise<unknown>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void finish().finally(() => app.exit(Number(process.exitCode ?? 0)));
  });
}

function programName(): string {
  return `Send/Receive ${app.getVersion()}`;
}

/** The host and all that stands behind the window; loaded while the window loads its page. */
export async function startServices({
  window,
  windows,
  settings,
  preferences,
  isTrusted,
  args,
  profile,
}: Surroundings): Promise<Services> {
  const log = openLog(preferences);
  windows.each((each) => reloadAfterCrash(each, log));
  const stores = openStores({ window, windows, preferences, args, profile, log });
  const history = startHistory(profile, preferences, log);
  history.subscribe((problem) => windows.tell({ type: 'history', problem }));
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
  const groups = new GroupsStore({
    file: path.join(profile.folder, 'groups.json'),
    usual: usualGroups(createTranslate(localeOf(preferences.current))('groups.allAccounts')),
    warn: (what) => log.warn(what),
  });
  const runner = new GroupRunner({
    clock: systemClock,
    settings: () => groups.current,
    stores: stores.runnable,
    limits: stores.list.limits,
    host: () => host,
  });
  const schedule = new Schedule({
    store: groups,
    runner,
    clock: systemClock,
    wall: () => Date.now(),
    isNetworkUp: () => net.isOnline(),
    askMetered(answer) {
      void isNetworkMetered(meteredQuestions(process.platform, process.env)).then(answer);
    },
  });
  const presence = startPresence({
    window,
    windows,
    preferences,
    schedule,
    sendReceive: () => void sendReceive(),
    cancelAll: () => host.cancelAll(),
  });
  const host = new SyncHost({
    launch: stores.launch,
    log,
    limits: stores.list.limits,
    observers: [publisher, presence.observer, runner, history.recorder],
    trace: live.begin,
  });
  const started = stores.start(host, [
    groupsSection({
      get all() {
        return groups.current.groups;
      },
      get onMetered() {
        return groups.current.onMetered;
      },
      save: (all) => schedule.saveGroups(all),
      setOnMetered: (isOn) => schedule.setOnMetered(isOn),
    }),
  ]);
  finishBeforeQuitting(async () => {
    await Promise.allSettled([host.dispose(), started.dispose()]);
    await Promise.allSettled([live.dispose(), desk.saved(), history.close()]);
  });
  followSystem(schedule, () => {
    desk.close();
    bringToFront(window);
  });
  schedule.subscribe((state) => windows.tell({ type: 'schedule', schedule: state }));

  const sendReceive = (): RunStart => {
    const start = runner.sendReceiveAll();
    if (start === 'workingOffline') presence.tellWorkingOffline();
    return start;
  };
  const door = new ExternalDoor({
    host,
    runs: runner,
    admit: started.guests.admit,
    traces: live,
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
      sendReceiveGroup(id) {
        desk.close();
        return runner.sendReceive(id) ?? 'unknownGroup';
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
      ...generalCommands(door),
      ...scheduleCommands(schedule),
      ...traceCommands({ window, preferences, live, desk, host }),
      ...historyCommands(window, history),
      startupProblems: async () =>
        [
          profile.problem,
          ...stores.problems,
          preferences.problem,
          groups.problem,
          await door.problem,
          // That it is kept in memory alone follows from there.
          profile.problem === null ? await history.problem() : null,
        ].filter((each) => each !== null),
      ...started.commands,
    },
    isTrusted,
  );
  return {
    answer,
    begin() {
      history.start();
      schedule.begin();
      if (stores.runnable().length > 0) runner.sendReceiveAll();
    },
  };
}
