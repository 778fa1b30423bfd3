import type { InjectedFault, NoFaultReason } from '#shared/faults/fault.ts';

const KINDS: ReadonlySet<string> = new Set(['demo', 'module']);

/**
 * Whether faults are for providers of this kind: those whose own code makes the calls. A command store's calls are made by
 * the app for a tool that knows nothing of them.
 */
export function isOnTheBench(kind: string): boolean {
  return KINDS.has(kind);
}

export function noFault(reason: NoFaultReason): InjectedFault {
  return { ok: false, reason };
}
