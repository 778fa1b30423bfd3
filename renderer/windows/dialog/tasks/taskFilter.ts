import type { TaskState } from '#shared/sync/task.ts';

export const STATE_FILTERS = ['all', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** Which tasks are wanted to be seen. */
export interface TaskFilter {
  readonly text: string;
  readonly state: StateFilter;
}

export const NO_FILTER: TaskFilter = { text: '', state: 'all' };

const FILTER_OF: Readonly<Record<TaskState, StateFilter>> = {
  waiting: 'running',
  processing: 'running',
  cancelling: 'running',
  completed: 'succeeded',
  completedWithWarnings: 'succeeded',
  completedWithErrors: 'failed',
  failed: 'failed',
  cancelled: 'cancelled',
};

export function isFiltering({ text, state }: TaskFilter): boolean {
  return text.trim() !== '' || state !== 'all';
}

export function hasWantedState(filter: StateFilter, state: TaskState): boolean {
  return filter === 'all' || FILTER_OF[state] === filter;
}

/** For comparing as people do: without regard to case. */
export function searchable(text: string, locale: string): string {
  return text.toLocaleLowerCase(locale);
}
