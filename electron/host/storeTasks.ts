import {
  SYNC_DOWNLOAD_CONTENTS,
  SYNC_DOWNLOAD_HIERARCHY,
  SYNC_HEADERS,
  SYNC_OUTGOING_MAIL,
  SYNC_UPLOAD_CONTENTS,
  SYNC_UPLOAD_HIERARCHY,
} from '#shared/mapi/sync.ts';
import type { RunPart } from '#shared/schedule/runPlan.ts';
import type { TaskIdentity, TaskPart } from '#shared/sync/task.ts';
import type { HostStore } from './hostStore.ts';

const SEND = SYNC_UPLOAD_HIERARCHY | SYNC_UPLOAD_CONTENTS | SYNC_OUTGOING_MAIL;
const RECEIVE = SYNC_DOWNLOAD_HIERARCHY | SYNC_DOWNLOAD_CONTENTS;

export function syncFlagsOf({ does, headersOnly }: Pick<RunPart, 'does' | 'headersOnly'>): number {
  const flags = { send: SEND, receive: RECEIVE, both: SEND | RECEIVE }[does];
  return headersOnly === true ? flags | SYNC_HEADERS : flags;
}

/** The tasks of a run: one for each part of each store, in order. */
export function tasksOf(stores: readonly HostStore[]): TaskIdentity[] {
  return stores.flatMap(({ id, account, parts, isOutside }) => {
    const origin = isOutside === true ? { isOutside } : {};
    return parts.map((part): TaskIdentity => Object.assign({ storeId: id, account, part: partOf(part) }, origin));
  });
}

function partOf({ name, does }: RunPart): TaskPart {
  if (name !== undefined) return { name };
  return ({ send: 'sending', receive: 'receiving', both: 'synchronizing' } as const)[does];
}
