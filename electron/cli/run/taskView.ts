import type { HRESULT } from '#shared/mapi/hresult.ts';

/** Where the news of a command goes: a task in the app's window, or a line in the terminal. */
export interface TaskView {
  /** Aborted when the user cancels there. */
  readonly signal: AbortSignal;
  /** Nobody waits for it: a command is not to be slower for being shown. */
  progress(text: string | null, index: number, max: number): void;
  error(hr: HRESULT, text: string): void;
  done(hr: HRESULT): unknown;
  /** There is no command, for this reason. */
  notStarted(hr: HRESULT, sentence: string): unknown;
  /** The command's own output is about to come. */
  makeWay(output: Buffer): void;
  /** Takes everything away that it has opened. */
  close(): unknown;
}
