import type { TaskDetails } from '#shared/protocol/bridge.ts';
import type { OpenedTrace, ReplayCommand } from '#shared/protocol/traceBridge.ts';
import type { ReadRecording } from '#shared/trace/recording/recordingReader.ts';
import type { Trace } from '#shared/trace/trace.ts';
import type { Clock } from '../clock.ts';
import { Publisher } from '../publisher.ts';
import { Replay } from './replay/replay.ts';
import { TraceLooks } from './traceLooks.ts';

/** While it plays, whoever shows its position is told of it so often. */
const TELL_EVERY_MS = 100;

/** A recording that is shown, and played, in place of the present run. */
export class OpenedRecording {
  readonly trace: Trace;
  readonly looks: TraceLooks;
  readonly publisher: Publisher;
  readonly #about: Omit<OpenedTrace, 'position' | 'speed'>;
  readonly #replay: Replay;
  readonly #clock: Clock;
  readonly #onChange: () => void;
  #speed = 0;
  #isClosed = false;
  #callOff = (): void => {};

  /** Shows how the run ended; `onChange` hears of each change of what `state` tells. */
  constructor(path: string, read: ReadRecording & { readonly trace: Trace }, clock: Clock, onChange: () => void) {
    const { trace, problems, problemCount, isComplete } = read;
    const { app, startedAt } = trace.run;
    this.trace = trace;
    this.looks = new TraceLooks(trace);
    this.#clock = clock;
    this.#onChange = onChange;
    const publishers: Publisher[] = [];
    this.#replay = new Replay({
      trace,
      clock,
      observe: (shownClock) => {
        const publisher = new Publisher(shownClock);
        publishers.push(publisher);
        return [publisher];
      },
    });
    [this.publisher] = publishers as [Publisher];
    this.#about = { path, app, startedAt, duration: this.#replay.duration, problems, problemCount, isComplete };
    void this.control({ do: 'seek', to: this.#replay.duration });
  }

  get state(): OpenedTrace {
    return { ...this.#about, position: this.position, speed: this.#replay.isPlaying ? this.#speed : 0 };
  }

  get position(): number {
    return Math.min(this.#replay.position, this.#about.duration);
  }

  async control(command: ReplayCommand): Promise<void> {
    switch (command.do) {
      case 'play':
        this.#speed = command.speed;
        if (this.position >= this.#about.duration) await this.#replay.seek(0);
        if (this.#isClosed) return;
        this.#replay.play(command.speed);
        return this.#tellWhilePlaying();
      case 'pause':
        this.#replay.pause();
        return this.#onChange();
      case 'seek':
        await this.#replay.seek(command.to);
        return this.#onChange();
    }
  }

  /** As the dialog asks for it of a run that is going on. */
  taskDetails(runId: number, task: number): TaskDetails | null {
    return this.#replay.host.taskDetails(runId, task);
  }

  async dispose(): Promise<void> {
    this.#isClosed = true;
    this.#callOff();
    await this.#replay.dispose();
  }

  #tellWhilePlaying(): void {
    this.#callOff();
    this.#onChange();
    this.#callOff = this.#clock.every(TELL_EVERY_MS, () => {
      if (!this.#replay.isPlaying) this.#callOff();
      this.#onChange();
    });
  }
}
