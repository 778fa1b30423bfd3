import {
  SYNC_DOWNLOAD_CONTENTS,
  SYNC_DOWNLOAD_HIERARCHY,
  SYNC_HEADERS,
  SYNC_OUTGOING_MAIL,
  SYNC_UPLOAD_CONTENTS,
  SYNC_UPLOAD_HIERARCHY,
} from '#shared/mapi/sync.ts';
import type { RunPart, RunStore } from '#shared/schedule/runPlan.ts';
import type { TaskIdentity, TaskPart } from '#shared/sync/task.ts';

const SEND = SYNC_UPLOAD_HIERARCHY | SYNC_UPLOAD_CONTENTS | SYNC_OUTGOING_MAIL;
const RECEIVE = SYNC_DOWNLOAD_HIERARCHY | SYNC_DOWNLOAD_CONTENTS;

export function syncFlagsOf({ does, headersOnly }: Pick<RunPart, 'does' | 'headersOnly'>): number {
  const flags = { send: SEND, receive: RECEIVE, both: SEND | RECEIVE }[does];
  return headersOnly === true ? flags | SYNC_HEADERS : flags;
}

/** The tasks of a run: one for each part of each store, in order. */
export function tasksOf(stores: readonly RunStore[], isOutside: (store: RunStore) => boolean): TaskIdentity[] {
  return stores.flatMap((store) => {
    const { id, account, parts } = store;
    const origin = isOutside(store) ? ({ isOutside: true } as const) : {};
    return parts.map((part): TaskIdentity => Object.assign({ storeId: id, account, part: partOf(part) }, origin));
  });
}

function partOf({ name, does }: RunPart): TaskPart {
  if (name !== undefined) return { name };
  return ({ send: 'sending', receive: 'receiving', both: 'synchronizing' } as const)[does];
}
