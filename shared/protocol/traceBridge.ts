import type { InjectedFault, PendingFault } from '../faults/fault.ts';
import type { TaskIdentity } from '../sync/task.ts';
import type { TraceFilter } from '../trace/filter.ts';
import type { Replaced } from '../trace/mask/mask.ts';
import type { RecordingProblem } from '../trace/recording/recordingReader.ts';
import type { NumberedRow } from '../trace/traceQuery.ts';

/** What the Trace tab wants to see. */
export interface TraceLook {
  readonly filter: TraceFilter;
  /** The place of the first row among those that meet the filter; null for those where the trace is being written or played. */
  readonly from: number | null;
  readonly count: number;
}

/** More rows fit on no screen. */
export const MAX_ROWS_LOOKED_AT = 500;

/** A row with what is behind its numbers. */
export interface ShownRow extends NumberedRow {
  readonly identity: TaskIdentity | null;
  readonly pid: number | null;
}

export interface TraceView {
  /** Rows that are there. */
  readonly total: number;
  /** Older rows that are not kept any more. */
  readonly dropped: number;
  /** Those that meet the filter, as far as it has been looked. */
  readonly found: number;
  /** There are rows that have not been looked at yet. */
  readonly isSearching: boolean;
  readonly from: number;
  readonly rows: readonly ShownRow[];
  /** How many of those found have happened by now: all of them, but in a replay. */
  readonly past: number;
}

/** How things stand with the trace, beside its rows. */
export interface TraceStatus {
  /** The file that the present run is being recorded to. */
  readonly recordingTo: string | null;
  /** Why the last recording ended before it was stopped. */
  readonly recordingProblem: string | null;
  /** The recording that is shown in place of the present run. */
  readonly opened: OpenedTrace | null;
}

export interface OpenedTrace {
  readonly path: string;
  /** What made it, and when; as the recording says. */
  readonly app: string;
  readonly startedAt: string;
  /** Milliseconds since the run began, as is `position`. */
  readonly duration: number;
  readonly position: number;
  /** 0 while it stands still. */
  readonly speed: number;
  readonly problems: readonly RecordingProblem[];
  readonly problemCount: number;
  readonly isComplete: boolean;
}

export type ReplayCommand =
  | { readonly do: 'play'; readonly speed: number }
  | { readonly do: 'pause' }
  | { readonly do: 'seek'; readonly to: number };

/** What became of a file that was to be written or read. */
export type FileOutcome =
  | { readonly outcome: 'saved' | 'opened' | 'recording'; readonly path: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** What would be replaced in a copy for others. */
export interface MaskPreview {
  readonly replaced: readonly Replaced[];
  /** Also those beyond the ones that are listed. */
  readonly count: number;
}

/** A task of the run that the window shows. */
interface TaskReference {
  readonly runId: number;
  readonly task: number;
}

/** What became of a fault that was to be set; `problem` is a sentence that names what is wrong with its description. */
export type FaultAnswer = InjectedFault | { readonly ok: false; readonly reason: 'invalid'; readonly problem: string };

/** Commands of the Trace tab. */
export interface TraceCommands {
  /** Null if nothing is traced. */
  lookAtTrace: { readonly argument: TraceLook; readonly answer: TraceView | null };
  traceStatus: { readonly argument: null; readonly answer: TraceStatus };
  /** Asks for a file name. The masked copy is the one of the last preview. */
  saveTrace: { readonly argument: { readonly masked: boolean }; readonly answer: FileOutcome };
  /** Null if there is no trace, or the preview has been closed meanwhile. */
  previewMask: { readonly argument: null; readonly answer: MaskPreview | null };
  /** The preview is closed, and its copy not wanted any more. */
  forgetMask: { readonly argument: null; readonly answer: null };
  /** Asks for a file, and shows it in place of the present run. */
  openTrace: { readonly argument: null; readonly answer: FileOutcome };
  closeTrace: { readonly argument: null; readonly answer: null };
  replay: { readonly argument: ReplayCommand; readonly answer: null };
  /** Asks for a file name; writes what is traced from the begin of the run on as long as it goes on. */
  startRecording: { readonly argument: null; readonly answer: FileOutcome };
  stopRecording: { readonly argument: null; readonly answer: null };
  /** The fault is described as a person has filled it in. */
  injectFault: { readonly argument: TaskReference & { readonly fault: unknown }; readonly answer: FaultAnswer };
  pendingFaults: { readonly argument: TaskReference; readonly answer: readonly PendingFault[] };
  /** False if it is not pending any more. */
  callOffFault: { readonly argument: TaskReference & { readonly id: number }; readonly answer: boolean };
}

export const TRACE_COMMANDS = [
  'lookAtTrace',
  'traceStatus',
  'saveTrace',
  'previewMask',
  'forgetMask',
  'openTrace',
  'closeTrace',
  'replay',
  'startRecording',
  'stopRecording',
  'injectFault',
  'pendingFaults',
  'callOffFault',
] as const satisfies readonly (keyof TraceCommands)[];
