import type { HRESULT } from '../mapi/hresult.ts';
import type { CallbackMethod } from '../mapi/progressCallback.ts';
import type { HostMessage } from './message.ts';
import type { TaskIdentity } from './task.ts';

/** Everything that can happen to a task. `at` is the host's clock in milliseconds, `task` the row in the run. */
interface TaskEvent<Type extends string> {
  readonly type: Type;
  readonly task: number;
  readonly at: number;
}

/** A program from outside has joined the run; `task` is the next free row. */
export interface TaskAdded extends TaskEvent<'taskAdded'> {
  readonly identity: TaskIdentity;
}

/** A task that had ended waits to be run again. */
type TaskReset = TaskEvent<'taskReset'>;

interface TaskStarted extends TaskEvent<'taskStarted'> {
  readonly pid: number;
}

export interface ProgressCalled extends TaskEvent<'progress'> {
  readonly text: string | null;
  readonly index: number;
  readonly max: number;
}

export interface ErrorCalled extends TaskEvent<'error'> {
  readonly hr: HRESULT;
  readonly text: string | null;
}

export interface DoneCalled extends TaskEvent<'done'> {
  readonly hr: HRESULT;
}

/** SynchronizeInBackground came back. */
interface StartReturned extends TaskEvent<'returned'> {
  readonly hr: HRESULT;
}

/** The event that the provider stored in phSyncDoneEvent was signalled. */
type ThreadEnded = TaskEvent<'threadEnded'>;

/** The provider cannot go on: it never started, crashed, left or was ended. */
export interface ProviderGone extends TaskEvent<'providerGone'> {
  readonly hr: HRESULT;
  readonly reason: HostMessage;
}

type CancelRequested = TaskEvent<'cancelRequested'>;
type CancelForced = TaskEvent<'cancelForced'>;
type Stalled = TaskEvent<'stalled'>;

export interface CallRefused extends TaskEvent<'callRefused'> {
  readonly method: CallbackMethod;
  readonly because: 'done' | 'released';
}

interface CallUndecodable extends TaskEvent<'callUndecodable'> {
  readonly method: CallbackMethod | null;
  readonly detail: string;
}

/** The provider called so much faster than the host takes calls that its own process had to turn some away. */
interface CallsOverflowed extends TaskEvent<'callsOverflowed'> {
  readonly count: number;
}

export type SyncEvent =
  | TaskAdded
  | TaskReset
  | TaskStarted
  | ProgressCalled
  | ErrorCalled
  | DoneCalled
  | StartReturned
  | ThreadEnded
  | ProviderGone
  | CancelRequested
  | CancelForced
  | Stalled
  | CallRefused
  | CallUndecodable
  | CallsOverflowed;
