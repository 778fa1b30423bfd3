import type { TraceRun } from '#shared/trace/trace.ts';
import type { Clock } from '../clock.ts';
import type { LiveRun } from '../liveRun.ts';
import { Endings } from '../endings.ts';
import { Recorder } from './recorder.ts';
import { openRecording, type RecordingFile } from './recordingFile.ts';
import { RunTrace } from './runTrace.ts';
import { TraceLooks } from './traceLooks.ts';
import type { TraceSink } from './traceSink.ts';

interface LiveTraceOptions {
  readonly clock: Clock;
  readonly about: () => Omit<TraceRun, 'id' | 'tasksAtStart'>;
  readonly isWanted: () => boolean;
  /** A recording has begun or ended. */
  readonly onChange: () => void;
}

interface Recording {
  readonly path: string;
  readonly recorder: Recorder;
}

/** The trace of the present run, if it is traced, and the recording that is made of it. */
export class LiveTrace {
  readonly #options: LiveTraceOptions;
  readonly #endings = new Endings();
  #trace: RunTrace | null = null;
  #looks: TraceLooks | null = null;
  #recording: Recording | null = null;
  #problem: string | null = null;
  #wantedBy = 0;

  constructor(options: LiveTraceOptions) {
    this.#options = options;
  }

  /** For the host, as a run starts. A recording is of one run: that of the run before ends here. */
  readonly begin = (live: LiveRun): TraceSink | null => {
    void this.stopRecording();
    const { about, isWanted } = this.#options;
    this.#trace = isWanted() || this.#wantedBy > 0 ? new RunTrace(live, about()) : null;
    this.#looks = this.#trace === null ? null : new TraceLooks(this.#trace);
    return this.#trace;
  };

  /** Somebody else wants the runs that begin from now on traced, until what is returned is called. */
  want(): () => void {
    this.#wantedBy += 1;
    return () => {
      this.#wantedBy -= 1;
    };
  }

  get trace(): RunTrace | null {
    return this.#trace;
  }

  get looks(): TraceLooks | null {
    return this.#looks;
  }

  get recordingTo(): string | null {
    return this.#recording?.path ?? null;
  }

  /** Why the last recording ended before it was stopped. */
  get recordingProblem(): string | null {
    return this.#problem;
  }

  /** Of the present run, from its begin on. Resolves as soon as the file is open, with the reason if it cannot be. */
  async startRecording(path: string): Promise<string | null> {
    const trace = this.#trace;
    if (trace === null) return 'no run has been traced yet';
    let file: RecordingFile;
    try {
      file = await openRecording(path, 'w');
    } catch (error) {
      return (error as Error).message;
    }
    void this.stopRecording();
    const recorder = new Recorder({ trace, file, clock: this.#options.clock, onProblem: (problem) => fail(problem) });
    const recording = { path, recorder };
    const fail = (problem: string): void => {
      this.#problem = `${path}: ${problem}`;
      if (this.#recording === recording) this.#recording = null;
      this.#options.onChange();
    };
    this.#recording = recording;
    this.#problem = null;
    this.#options.onChange();
    return null;
  }

  /** Resolves when the file is whole. */
  async stopRecording(): Promise<void> {
    const recording = this.#recording;
    if (recording === null) return;
    this.#recording = null;
    this.#options.onChange();
    await this.#endings.add(recording.recorder.stop());
  }

  /** Resolves when all files are whole. */
  async dispose(): Promise<void> {
    void this.stopRecording();
    await this.#endings.all();
  }
}
