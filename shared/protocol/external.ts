import type { TaskNumbers } from '../sync/columns.ts';
import type { ErrorLine } from '../sync/message.ts';
import type { RunInfo } from '../sync/run.ts';
import type { Summary } from '../sync/summary.ts';
import type { TaskIdentity } from '../sync/task.ts';

/**
 * What programs from outside and the host say to one another: JSON-RPC 2.0, one message a line, over a socket or pipe of
 * the user's. docs/provider-protocol.md is the specification; these are its numbers and shapes.
 */
export const EXTERNAL_PROTOCOL = 1;

/** The longest line of a client's, without its end. */
export const MAX_LINE_BYTES = 1_048_576;
export const MAX_CONNECTIONS = 64;
export const MAX_TASKS_PER_CONNECTION = 1_000;
/** A client that has not said hello by then is sent away. */
export const HELLO_WITHIN_MS = 5_000;
/** A client that has left so much unread is sent away before it is given more. */
export const MAX_UNREAD_BYTES = 4_194_304;
/** Texts longer than this are somebody's mistake. */
export const MAX_NAME_LENGTH = 200;

/** JSON-RPC's own codes, and ours from -32000 downwards. */
export const RPC_ERROR = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  helloExpected: -32000,
  wrongToken: -32001,
  wrongProtocol: -32002,
  tooMany: -32003,
  lineTooLong: -32004,
  unknownSync: -32005,
  unknownGroup: -32006,
  workingOffline: -32007,
} as const;

export interface HelloParams {
  readonly protocol: number;
  readonly token: string;
  /** The program, as people call it. */
  readonly name: string;
}

export interface BeginParams {
  /** Shown after the account, as "Sending" is for mail. */
  readonly name: string;
  /** What the task belongs to; the program's own name where it is missing. */
  readonly account?: string | undefined;
  /** The client's own number for the task; the host chooses one where it is missing. */
  readonly syncId?: number | undefined;
}

export interface RegisterParams {
  readonly account: string;
  readonly parts?:
    | readonly { readonly name?: string | undefined; readonly does: 'send' | 'receive' | 'both' }[]
    | undefined;
}

/** Whether the host asks the registered provider: the answer to `register`, and told when it changes. */
export interface RegistrationReport {
  /** False until the user lets it take part, and while the account is disabled. */
  readonly allowed: boolean;
}

/** What is going on, as a program that watches or a command line shows it. Times are milliseconds since the run began. */
export interface StatusReport {
  /** Null before the first run. */
  readonly run: (RunInfo & { readonly now: number }) | null;
  readonly summary: Summary;
  readonly tasks: readonly TaskReport[];
  readonly errors: readonly ErrorLine[];
}

export interface TaskReport extends TaskIdentity, TaskNumbers {
  readonly step: string | null;
}

export interface WatchParams {
  /** A report comes at most this often, and only if something changed. */
  readonly everyMs?: number | undefined;
}

export const MIN_WATCH_MS = 100;
export const USUAL_WATCH_MS = 500;

export interface RecordParams {
  /** What happens from now on is not wanted any more. */
  readonly stop?: boolean | undefined;
}

/** A part of the recording of a run, as docs/trace-format.md has it. */
export interface RecordingPiece {
  /** The number of the run. */
  readonly run: number;
  /** Whole lines that follow those of the piece before; empty if nothing has happened since. */
  readonly lines: string;
  /** The recording ends with this piece. */
  readonly isOver: boolean;
}

export interface CancelParams {
  /** All tasks where it is missing. */
  readonly task?: number | undefined;
}

export interface SendReceiveParams {
  /** Runs this group, by its name or id, instead of all that F9 runs. */
  readonly group?: string | undefined;
  /** Runs these tasks of the present run again instead of starting a new run. */
  readonly again?: readonly number[] | undefined;
}

export type RpcId = number | string;

export type HostToClient =
  | { readonly jsonrpc: '2.0'; readonly id: RpcId | null; readonly result: unknown }
  | { readonly jsonrpc: '2.0'; readonly id: RpcId | null; readonly error: RpcProblem }
  | {
      readonly jsonrpc: '2.0';
      readonly id: number;
      readonly method: 'synchronizeInBackground';
      readonly params: SynchronizeParams;
    }
  | { readonly jsonrpc: '2.0'; readonly method: 'cancel'; readonly params: { readonly syncId: number } }
  | { readonly jsonrpc: '2.0'; readonly method: 'registration'; readonly params: RegistrationReport }
  | { readonly jsonrpc: '2.0'; readonly method: 'status'; readonly params: StatusReport };

export interface SynchronizeParams {
  readonly syncId: number;
  readonly flags: number;
  readonly session: { readonly account: string; readonly settings: Readonly<Record<string, unknown>> };
}

export interface RpcProblem {
  readonly code: number;
  /** Names the field, if one is wrong. */
  readonly message: string;
  readonly data?: { readonly field: string };
}
