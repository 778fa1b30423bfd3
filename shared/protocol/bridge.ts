import type { Finding } from '../sync/conformance.ts';
import type { ErrorLine } from '../sync/message.ts';
import type { RunInfo } from '../sync/run.ts';
import type { TaskIdentity } from '../sync/task.ts';

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
export interface BridgeCommands {
  /** Asks for a state port; it comes as a message event of the window, named STATE_PORT_MESSAGE. */
  connect: { readonly argument: null; readonly answer: null };
  /** False if a run is going on already. */
  sendReceive: { readonly argument: null; readonly answer: boolean };
  cancelTask: { readonly argument: { readonly runId: number; readonly task: number }; readonly answer: boolean };
  cancelAll: { readonly argument: null; readonly answer: null };
  /** A problem that concerns no task, such as a stores file that cannot be read; null if there is none. */
  startupProblem: { readonly argument: null; readonly answer: StartupProblem | null };
}

export type BridgeCommand = keyof BridgeCommands;

export const BRIDGE_COMMANDS = [
  'connect',
  'sendReceive',
  'cancelTask',
  'cancelAll',
  'startupProblem',
] as const satisfies readonly BridgeCommand[];

/** The stores file at `path` is not used because of `reason`; `keptAs` is where the damaged file was put aside. */
export interface StartupProblem {
  readonly path: string;
  readonly reason: string;
  readonly keptAs: string | null;
}

/** What the preload script puts into the window as `sendReceive`. */
export interface Bridge {
  readonly locale: string;
  invoke<Command extends BridgeCommand>(
    command: Command,
    argument: BridgeCommands[Command]['argument'],
  ): Promise<BridgeCommands[Command]['answer']>;
}

/** One IPC channel a command, so that a window that was never given one cannot reach it by another's. */
export function channelOf(command: BridgeCommand): string {
  return `send-receive:${command}`;
}

export const STATE_PORT_CHANNEL = 'send-receive:state-port';
export const STATE_PORT_MESSAGE = 'send-receive-state-port';

/** The origin of the app's own pages. */
export const APP_SCHEME = 'send-receive';
export const APP_ORIGIN = `${APP_SCHEME}://app`;
