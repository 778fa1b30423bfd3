import type { Store } from '#shared/settings/stores.ts';

/** So many tasks that run at the same time. */
export function partsOf(tasks: number): Store['parts'] {
  return Array.from({ length: tasks }, () => ({ does: 'both' as const, settings: {} }));
}
