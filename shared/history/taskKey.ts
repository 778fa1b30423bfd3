import type { TaskIdentity } from '../sync/task.ts';

/** What makes a task the same in every run, whatever its account is called: its store and its part. */
export function taskKey({ storeId, part }: Pick<TaskIdentity, 'storeId' | 'part'>): string {
  return JSON.stringify([storeId, part]);
}
