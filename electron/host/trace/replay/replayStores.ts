import type { Store, StorePart } from '#shared/settings/stores.ts';
import type { TaskIdentity, TaskPart } from '#shared/sync/task.ts';
import type { Trace } from '#shared/trace/trace.ts';

/** The stores that these tasks are of, as far as a replay needs to know them. */
export function storesOf(tasks: readonly TaskIdentity[], { processes }: Pick<Trace, 'processes'>): Store[] {
  const kinds = new Map(processes.map(({ storeId, kind }) => [storeId, kind]));
  const stores: Store[] = [];
  for (const { storeId, account, part } of tasks) {
    let store = stores.at(-1);
    if (store?.id !== storeId || store.account !== account) {
      store = { id: storeId, account, kind: kinds.get(storeId) ?? '?', settings: {}, parts: [] };
      stores.push(store);
    }
    store.parts.push(storePartOf(part));
  }
  return stores;
}

function storePartOf(part: TaskPart): StorePart {
  if (typeof part === 'object') return { name: part.name, does: 'both', settings: {} };
  const does = ({ sending: 'send', receiving: 'receive', synchronizing: 'both' } as const)[part];
  return { does, settings: {} };
}
