import type { Locale } from '../i18n/locale.ts';
import type { PauseChoice } from '../schedule/pause.ts';
import type { RunStart } from '../schedule/runPlan.ts';
import type { Group, GroupSettings } from '../settings/groups.ts';
import type { PreferenceChange, Preferences } from '../settings/preferences.ts';
import type { Finding } from '../sync/conformance.ts';
import type { ErrorLine } from '../sync/message.ts';
import type { RunInfo } from '../sync/run.ts';
import type { StepPassed } from '../sync/stepLog.ts';
import type { TaskIdentity } from '../sync/task.ts';
import { HISTORY_COMMANDS, type HistoryCommands, type HistoryNews } from './historyBridge.ts';
import { STORE_COMMANDS, type StoreCommands, type StoreNews } from './storeBridge.ts';
import { TRACE_COMMANDS, type TraceCommands, type TraceStatus } from './traceBridge.ts';

/** A line of a list that grows, with the place where it stands. */
export type Placed<T> = readonly [position: number, line: T];

/** Everything a window needs to show a run from nothing. */
export interface Snapshot {
  readonly type: 'snapshot';
  readonly sequence: number;
  /** Milliseconds since the run began, at the moment of sending. */
  readonly now: number;
  readonly run: RunInfo;
  readonly tasks: readonly TaskIdentity[];
  /** All rows, in the layout of sync/columns.ts. */
  readonly cells: Int32Array;
  readonly errors: readonly ErrorLine[];
  readonly findings: readonly Finding[];
}

/** What changed since the snapshot or patch with the number before this one. */
export interface Patch {
  readonly type: 'patch';
  readonly sequence: number;
  readonly now: number;
  /** For each changed row its number, then its cells. */
  readonly rows: Int32Array;
  /** Step texts, only of the rows that the window watches. */
  readonly steps: readonly Placed<string | null>[];
  readonly errors: readonly Placed<ErrorLine>[];
  readonly findings: readonly Placed<Finding>[];
  readonly run: RunInfo | null;
}

/** Host to window, over the port. */
export type StateMessage = Snapshot | Patch;

/** Window to host, over the same port. */
export type WindowMessage =
  | { readonly type: 'applied'; readonly sequence: number }
  /** The rows on screen: theirs are the step texts that are sent. */
  | { readonly type: 'watch'; readonly rows: readonly number[] }
  /** A patch is missing; a snapshot is wanted. */
  | { readonly type: 'resync' };

/** Commands of the window, each with what it takes and what it answers. */
export interface BridgeCommands extends TraceCommands, HistoryCommands, StoreCommands {
  /** Asks for a state port; it comes as a message event of the window, named STATE_PORT_MESSAGE. */
  connect: { readonly argument: null; readonly answer: null };
  /** F9: the groups that are included in it. */
  sendReceive: { readonly argument: null; readonly answer: RunStart };
  /** One group, by its id, also while working offline. */
  sendReceiveGroup: { readonly argument: string; readonly answer: RunStart | 'unknownGroup' };
  /** As it is now; the news `schedule` tells of changes. */
  schedule: { readonly argument: null; readonly answer: ScheduleState };
  /** All groups, in place of those that there were. */
  saveGroups: { readonly argument: readonly Group[]; readonly answer: null };
  setWorkOffline: { readonly argument: boolean; readonly answer: null };
  /** Whether groups also run by themselves where the network is metered. */
  setOnMetered: { readonly argument: boolean; readonly answer: null };
  /** No scheduled run for this long; null has schedules go on. */
  disableSchedule: { readonly argument: PauseChoice | null; readonly answer: null };
  /** Does not wait any longer for the groups that run on exit. */
  exitNow: { readonly argument: null; readonly answer: null };
  cancelTask: { readonly argument: { readonly runId: number; readonly task: number }; readonly answer: boolean };
  cancelAll: { readonly argument: null; readonly answer: null };
  /** Runs those of these tasks again that have ended, in their places; false if there are none. */
  runAgain: {
    readonly argument: { readonly runId: number; readonly tasks: readonly number[] };
    readonly answer: boolean;
  };
  /** What is not worth sending with every patch; null if there is no such task any more. */
  taskDetails: {
    readonly argument: { readonly runId: number; readonly task: number };
    readonly answer: TaskDetails | null;
  };
  setPreferences: { readonly argument: PreferenceChange; readonly answer: null };
  copyText: { readonly argument: string; readonly answer: null };
  /** Puts the window away; what is running goes on. */
  hideWindow: { readonly argument: null; readonly answer: null };
  openSettings: { readonly argument: SettingsPage; readonly answer: null };
  /** Where programs from outside connect, and why they cannot although they may. */
  socket: { readonly argument: null; readonly answer: SocketState };
  about: { readonly argument: null; readonly answer: AboutApp };
  /** Why it cannot be shown; null if it is. */
  showLogFolder: { readonly argument: null; readonly answer: string | null };
  /** Problems that concern no task, such as a file of the app's own that cannot be read. */
  startupProblems: { readonly argument: null; readonly answer: readonly StartupProblem[] };
}

export type BridgeCommand = keyof BridgeCommands;

export const BRIDGE_COMMANDS = [
  'connect',
  'sendReceive',
  'sendReceiveGroup',
  'schedule',
  'saveGroups',
  'setWorkOffline',
  'setOnMetered',
  'disableSchedule',
  'exitNow',
  'cancelTask',
  'cancelAll',
  'runAgain',
  'taskDetails',
  'setPreferences',
  'copyText',
  'hideWindow',
  'openSettings',
  'socket',
  'about',
  'showLogFolder',
  'startupProblems',
  ...TRACE_COMMANDS,
  ...HISTORY_COMMANDS,
  ...STORE_COMMANDS,
] as const satisfies readonly BridgeCommand[];

/** The file at `path` is not used because of `reason`; `keptAs` is where the damaged file was put aside. */
export interface StartupProblem {
  /** `profile`: nothing can be kept in that folder. */
  readonly what: 'profile' | 'stores' | 'preferences' | 'secrets' | 'groups' | 'socket' | 'history';
  readonly path: string;
  readonly reason: string;
  readonly keptAs: string | null;
  /** What follows from it, where that is not plain. */
  readonly consequence?: HistoryConsequence;
}

/** So many runs of a damaged history could be saved, or the history of this session has no file. */
type HistoryConsequence = { readonly id: 'runsSaved'; readonly count: number } | { readonly id: 'inMemory' };

/** What somebody who helps wants to know of the app. */
export interface AboutApp {
  readonly version: string;
  readonly electron: string;
  readonly logFolder: string;
}

export interface SocketState {
  readonly path: string;
  readonly problem: string | null;
}

/** What an opened row shows of a task beside its numbers. */
export interface TaskDetails {
  /** The kind of provider: `demo`, `module` … */
  readonly kind: string;
  /** The steps that it passed, the present one last; calls that only count on are one step. */
  readonly steps: readonly StepPassed[];
  /** Earlier steps that are not kept any more. */
  readonly stepsLeftOut: number;
  /** The last lines that its process wrote to its error output. */
  readonly lastWords: string;
  readonly findings: readonly Finding[];
}

/** What a window shows itself by: the user's choices and the language that follows from them. */
export interface WindowSettings {
  readonly preferences: Preferences;
  readonly locale: Locale;
  /** The height of the whole window with its details, for one that has begun without them. */
  readonly unfoldedHeight: number;
}

/** The pages of the settings, in the order of their tabs. */
export const SETTINGS_PAGES = ['accounts', 'groups', 'general'] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

export function isSettingsPage(name: string): name is SettingsPage {
  return SETTINGS_PAGES.some((page) => page === name);
}

/** The Send/Receive groups, whether they run by themselves, and which do so next. */
export interface ScheduleState extends GroupSettings {
  /**
   * The ids of the groups, and when they run: milliseconds since 1970, past while another run is going on, or while they are
   * held back because the network is metered.
   */
  readonly coming: { readonly groups: readonly string[]; readonly at: number; readonly isHeldBack: boolean } | null;
  /** The app ends when the groups that run on exit have. */
  readonly isExiting: boolean;
}

export type DialogTab = 'tasks' | 'errors' | 'history' | 'trace';

/** Main to window, beside the state. */
export type WindowNews =
  | { readonly type: 'settings'; readonly settings: WindowSettings }
  | { readonly type: 'schedule'; readonly schedule: ScheduleState }
  /** Somebody asked to see this, by a notification or the tray. */
  | { readonly type: 'showTab'; readonly tab: DialogTab }
  | { readonly type: 'showPage'; readonly page: SettingsPage }
  | { readonly type: 'trace'; readonly status: TraceStatus }
  | HistoryNews
  | StoreNews;

/** What the preload script puts into the window as `sendReceive`. */
export interface Bridge {
  /** As they were when the page was loaded; `onNews` tells of changes. */
  readonly settings: WindowSettings;
  onNews(listener: (news: WindowNews) => void): void;
  invoke<Command extends BridgeCommand>(
    command: Command,
    argument: BridgeCommands[Command]['argument'],
  ): Promise<BridgeCommands[Command]['answer']>;
}

/** One IPC channel a command, so that a window that was never given one cannot reach it by another's. */
export function channelOf(command: BridgeCommand): string {
  return `send-receive:${command}`;
}

/** Asked by the preload script while a page loads: the window's settings. */
export const SETTINGS_CHANNEL = 'send-receive:settings';
export const NEWS_CHANNEL = 'send-receive:news';
export const STATE_PORT_CHANNEL = 'send-receive:state-port';
export const STATE_PORT_MESSAGE = 'send-receive-state-port';

/** The origin of the app's own pages. */
export const APP_SCHEME = 'send-receive';
export const APP_ORIGIN = `${APP_SCHEME}://app`;
