import {
  SYNC_DOWNLOAD_CONTENTS,
  SYNC_DOWNLOAD_HIERARCHY,
  SYNC_OUTGOING_MAIL,
  SYNC_UPLOAD_CONTENTS,
  SYNC_UPLOAD_HIERARCHY,
} from '#shared/mapi/sync.ts';
import type { Store, StorePart } from '#shared/settings/stores.ts';
import type { TaskIdentity, TaskPart } from '#shared/sync/task.ts';

const SEND = SYNC_UPLOAD_HIERARCHY | SYNC_UPLOAD_CONTENTS | SYNC_OUTGOING_MAIL;
const RECEIVE = SYNC_DOWNLOAD_HIERARCHY | SYNC_DOWNLOAD_CONTENTS;

export function syncFlagsOf(does: StorePart['does']): number {
  return { send: SEND, receive: RECEIVE, both: SEND | RECEIVE }[does];
}

/** The tasks of a run: one for each part of each store, in order. */
export function tasksOf(stores: readonly Store[], isOutside: (store: Store) => boolean): TaskIdentity[] {
  return stores.flatMap((store) => {
    const { id, account, parts } = store;
    const origin = isOutside(store) ? ({ isOutside: true } as const) : {};
    return parts.map((part): TaskIdentity => Object.assign({ storeId: id, account, part: partOf(part) }, origin));
  });
}

function partOf({ name, does }: StorePart): TaskPart {
  if (name !== undefined) return { name };
  return ({ send: 'sending', receive: 'receiving', both: 'synchronizing' } as const)[does];
}
