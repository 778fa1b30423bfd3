import { problemText } from '#shared/i18n/problemText.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';

/** Why the history is not as it should be; said to the user as a problem of the app's own files. */
export interface HistoryProblem extends StartupProblem {
  readonly what: 'history';
}

export function historyProblem(
  path: string,
  reason: string,
  more: Partial<Pick<HistoryProblem, 'keptAs' | 'consequence'>> = {},
): HistoryProblem {
  return { what: 'history', path, reason, keptAs: null, ...more };
}

/** As the log has it. */
export function problemInEnglish(problem: HistoryProblem): string {
  return problemText(problem, createTranslate('en'));
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
