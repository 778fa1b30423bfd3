import type { StoreDraft } from '#shared/protocol/storeBridge.ts';
import type { Store } from '#shared/settings/stores.ts';

/** A store as a form and a test take it. */
export function draftOfStore({ id, account, kind, settings, parts }: Store): StoreDraft {
  return { id, account, kind, settings, parts };
}
