import { type Clock, systemClock } from '#electron/host/clock.ts';
import { AT_ONCE, Replay } from '#electron/host/trace/replay/replay.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { liveLines } from '../live/liveLines.ts';
import { sizeOf } from '../live/sizeOf.ts';
import { runLines } from '../report/statusLines.ts';
import { paintFor } from '../terminal/colours.ts';
import { FullScreen } from '../terminal/fullScreen.ts';
import { cutTo } from '../terminal/width.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';
import type { Pace } from './pace.ts';
import { replayReport } from './replayReport.ts';

const DRAW_EVERY_MS = 100;
const SKIP_MS = 5_000;
const SPEEDS = [0.5, 1, 2, 5, 10, 20, 50, 100, AT_ONCE];
const HELP = 'space: pause  left, right: 5 s  + -: speed  q: quit';
const LINES_BELOW = 2;

/** Plays a recording as the live table, steered by keys. */
export class ReplayScreen {
  /** Resolves when the recording has been played to its end, or the user has seen enough. */
  readonly ended: Promise<void>;
  readonly #replay: Replay;
  readonly #only: Pace['only'];
  readonly #world: World;
  readonly #screen: FullScreen;
  readonly #stop: readonly (() => void)[];
  #speed: number;
  #isPaused = false;
  /** Where it is going to; null while it is not. */
  #goal: number | null = null;
  #end = (): void => {};

  constructor(trace: Trace, { speed, from, only }: Pace, world: World, clock: Clock = systemClock) {
    this.#replay = new Replay({ trace, clock, observe: () => [] });
    this.#only = only;
    this.#speed = speed;
    this.#world = world;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    const { terminal } = world;
    this.#screen = new FullScreen(terminal.out);
    this.#stop = [
      terminal.onKey((key) => this.#press(key)),
      terminal.onResize(() => this.#draw()),
      clock.every(DRAW_EVERY_MS, () => this.#look()),
    ];
    this.#replay.play(speed);
    void this.#goTo(from);
  }

  /** Gives the terminal back; what was to be seen last stays. Resolves with it. */
  async close(): Promise<StatusReport> {
    for (const stop of this.#stop) stop();
    this.#screen.close();
    const report = this.#report;
    const { terminal, texts } = this.#world;
    writeLines(terminal.out, runLines(report, texts, terminal.out.columns, paintFor(terminal.out)));
    await this.#replay.dispose();
    return report;
  }

  get #report(): StatusReport {
    return replayReport(this.#replay, this.#only);
  }

  #press(key: string): void {
    switch (key) {
      case 'space':
        this.#isPaused = !this.#isPaused;
        if (this.#isPaused) this.#replay.pause();
        else this.#replay.play(this.#speed);
        return this.#draw();
      case 'left':
        return void this.#goTo((this.#goal ?? this.#replay.position) - SKIP_MS);
      case 'right':
        return void this.#goTo((this.#goal ?? this.#replay.position) + SKIP_MS);
      case '+':
      case '=':
        return this.#setSpeed(SPEEDS.find((speed) => speed > this.#speed));
      case '-':
        return this.#setSpeed(SPEEDS.findLast((speed) => speed < this.#speed));
      case 'q':
      case 'escape':
      // A terminal that tells keys makes no signal of this one.
      case 'ctrl+c':
        return this.#end();
    }
  }

  #setSpeed(speed: number | undefined): void {
    if (speed === undefined) return;
    this.#speed = speed;
    if (!this.#isPaused) this.#replay.play(speed);
    this.#draw();
  }

  async #goTo(time: number): Promise<void> {
    const goal = Math.max(0, Math.min(time, this.#replay.duration));
    this.#goal = goal;
    await this.#replay.seek(goal);
    if (this.#goal !== goal) return;
    this.#goal = null;
    this.#draw();
  }

  #look(): void {
    this.#draw();
    if (this.#goal === null && !this.#isPaused && !this.#replay.isPlaying) this.#end();
  }

  #draw(): void {
    // On its way, it is nowhere.
    if (this.#goal !== null) return;
    const { terminal, texts } = this.#world;
    const { width, height } = sizeOf(terminal.out);
    const size = { width, height: Math.max(0, height - LINES_BELOW) };
    const lines = liveLines(this.#report, size, texts, paintFor(terminal.out));
    this.#screen.draw([...lines, '', cutTo(this.#line, width)].slice(-height));
  }

  /** "playing 2x  0:42 of 3:10  space: pause …" */
  get #line(): string {
    const { durations } = this.#world.texts;
    const speed = this.#speed === AT_ONCE ? 'as fast as it goes' : `${this.#speed}x`;
    const place = `${durations.exact(this.#replay.position)} of ${durations.exact(this.#replay.duration)}`;
    return `${this.#isPaused ? 'paused' : 'playing'} ${speed}  ${place}  ${HELP}`;
  }
}
