import { setImmediate } from 'node:timers/promises';
import type { Clock } from '#electron/host/clock.ts';
import { Endings } from '#electron/host/endings.ts';
import type { LiveTrace } from '#electron/host/trace/liveTrace.ts';
import { OpenedRecording } from '#electron/host/trace/openedRecording.ts';
import { readTrace } from '#electron/host/trace/readTrace.ts';
import { saveTrace } from '#electron/host/trace/saveTrace.ts';
import type { FileOutcome, MaskPreview, TraceLook, TraceStatus, TraceView } from '#shared/protocol/traceBridge.ts';
import { TraceMasking } from '#shared/trace/mask/traceMasking.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { reasonOf } from '../files/reasonOf.ts';
import type { ShownRun } from '../ipc/shownRun.ts';

/** A few milliseconds' work; then others get their turn. */
const MASKED_AT_ONCE = 5_000;
/** More than a person looks through. */
const PREVIEWED = 1_000;

interface TraceDeskOptions {
  readonly live: LiveTrace;
  readonly shown: ShownRun;
  readonly clock: Clock;
  readonly tell: (status: TraceStatus) => void;
}

/** The trace that the window works with: that of the present run, or of a recording that was opened in its place. */
export class TraceDesk {
  readonly #live: LiveTrace;
  readonly #shown: ShownRun;
  readonly #clock: Clock;
  readonly #tell: (status: TraceStatus) => void;
  #opened: OpenedRecording | null = null;
  readonly #saving = new Endings();
  /** As much memory again as the trace itself, as long as it is looked through. */
  #mask: { trace: Trace | null } | null = null;

  constructor({ live, shown, clock, tell }: TraceDeskOptions) {
    this.#live = live;
    this.#shown = shown;
    this.#clock = clock;
    this.#tell = tell;
  }

  get status(): TraceStatus {
    const { recordingTo, recordingProblem } = this.#live;
    return { recordingTo, recordingProblem, opened: this.#opened?.state ?? null };
  }

  /** Null while the present run is shown. */
  get opened(): OpenedRecording | null {
    return this.#opened;
  }

  readonly tell = (): void => this.#tell(this.status);

  look(look: TraceLook): TraceView | null {
    const opened = this.#opened;
    if (opened !== null) return opened.looks.look(look, opened.position);
    return this.#live.looks?.look(look, null) ?? null;
  }

  async open(path: string): Promise<FileOutcome> {
    try {
      const read = await readTrace(path);
      if (read.trace === null) return { outcome: 'failed', reason: read.problems[0]?.problem ?? '' };
      this.close();
      this.#opened = new OpenedRecording(path, { ...read, trace: read.trace }, this.#clock, this.tell);
      this.#shown.show(this.#opened.publisher);
      this.tell();
      return { outcome: 'opened', path };
    } catch (error) {
      return { outcome: 'failed', reason: reasonOf(error) };
    }
  }

  close(): void {
    const opened = this.#opened;
    if (opened === null) return;
    this.#opened = null;
    this.forgetMask();
    this.#shown.showPresent();
    void opened.dispose();
    this.tell();
  }

  /** The masked copy is that of the last preview: what is saved is what was looked through. */
  async save(path: string, masked: boolean): Promise<FileOutcome> {
    const trace = masked ? (this.#mask?.trace ?? null) : this.#trace;
    if (trace === null) return { outcome: 'cancelled' };
    try {
      await this.#saving.add(saveTrace(trace, path));
      return { outcome: 'saved', path };
    } catch (error) {
      return { outcome: 'failed', reason: reasonOf(error) };
    }
  }

  async previewMask(): Promise<MaskPreview | null> {
    const trace = this.#trace;
    if (trace === null) return null;
    const masking = new TraceMasking(trace);
    const mask: { trace: Trace | null } = { trace: null };
    this.#mask = mask;
    while (masking.advance(MASKED_AT_ONCE)) {
      await setImmediate();
      if (this.#mask !== mask) return null;
    }
    mask.trace = masking.finish();
    const { replaced } = masking;
    return { replaced: replaced.slice(0, PREVIEWED), count: replaced.length };
  }

  /** The preview is closed. */
  forgetMask(): void {
    this.#mask = null;
  }

  /** Resolves when nothing is being written any more. */
  saved(): Promise<void> {
    return this.#saving.all();
  }

  get #trace(): Trace | null {
    return this.#opened?.trace ?? this.#live.trace;
  }
}
