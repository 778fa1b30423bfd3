import type { StartupProblem } from '#shared/protocol/bridge.ts';

/** Why the history is not as it should be; said to the user as a problem of the app's own files. */
export interface HistoryProblem extends StartupProblem {
  readonly what: 'history';
}

export function historyProblem(path: string, reason: string, keptAs: string | null = null): HistoryProblem {
  return { what: 'history', path, reason, keptAs };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
