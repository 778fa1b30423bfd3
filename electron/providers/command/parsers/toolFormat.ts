import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { Position } from '../position.ts';

export type OutputStream = 'stdout' | 'stderr';

/** What a line of a tool's output says. */
export type ParsedEvent =
  /** A text of null leaves the step text as it is. */
  | ({ readonly type: 'progress'; readonly text: string | null } & Position)
  /** Another step at the same position. */
  | { readonly type: 'step'; readonly text: string }
  | { readonly type: 'error'; readonly hr: HRESULT; readonly text: string }
  /** Nothing that moves the task on, but perhaps the reason why it fails: kept for the last words. */
  | { readonly type: 'log'; readonly text: string }
  /** There is nothing that the tool could work on, so far. */
  | { readonly type: 'nothing' }
  /** The tool's own verdict, which counts when it has ended. */
  | { readonly type: 'done'; readonly hr: HRESULT };

/** What an exit code stands for; `says` completes "rsync: …". */
export interface ExitMeaning {
  readonly hr: HRESULT;
  readonly says: string;
}

/** How one tool is asked for its progress, and how its answers are read. */
export interface ToolFormat {
  readonly tool: string;
  /** What the program is called, without a folder or `.exe`. */
  readonly programs: readonly string[];
  /** These arguments, and those that make the tool say how far it is. */
  prepare(args: readonly string[]): readonly string[];
  /** The option with which it writes for programs, and on which outputs it does so then. */
  readonly forPrograms?: { readonly option: string; readonly outputs: readonly OutputStream[] };
  /** Never throws: a line that means nothing is a step or is logged. */
  line(line: string, stream: OutputStream): readonly ParsedEvent[];
  /** Undefined for a code that means to this tool what it means to all. `hadNothing` is what its lines have said. */
  exitMeaning(code: number, hadNothing?: boolean): ExitMeaning | undefined;
}

export const step = (text: string): ParsedEvent => ({ type: 'step', text });

export const log = (text: string): ParsedEvent => ({ type: 'log', text });

/** Something went wrong with one item. Whether the whole has failed is for the exit code to say. */
export const itemFailed = (text: string): ParsedEvent => ({ type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text });

/** A line that the parser knows nothing about: what a tool says on its error output may be why it fails. */
export function unknownLine(line: string, stream: OutputStream): readonly ParsedEvent[] {
  return stream === 'stdout' ? [step(line)] : [log(line), step(line)];
}
