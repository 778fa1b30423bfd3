/** The states a task can be in, in the order in which it can pass through them; all from `completed` on are final. */
export const TASK_STATES = [
  'waiting',
  'processing',
  'cancelling',
  'completed',
  'completedWithWarnings',
  'completedWithErrors',
  'failed',
  'cancelled',
] as const;

export type TaskState = (typeof TASK_STATES)[number];

const FIRST_FINAL_STATE = TASK_STATES.indexOf('completed');

export function isFinal(state: TaskState): boolean {
  return TASK_STATES.indexOf(state) >= FIRST_FINAL_STATE;
}

/** The half of a store's synchronisation that a task is; a store with more than the usual halves names them itself. */
export type TaskPart = 'sending' | 'receiving' | 'synchronizing' | { readonly name: string };

/** What never changes about a task. Its number is its row in the run. */
export interface TaskIdentity {
  readonly storeId: string;
  readonly account: string;
  readonly part: TaskPart;
  /** A program from outside began it, and only that program can begin it again. */
  readonly isOutside?: true;
}
