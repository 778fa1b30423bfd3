import type { Patch, Placed, Snapshot, StateMessage, WindowMessage } from '#shared/protocol/bridge.ts';
import { ROW_WIDTH } from '#shared/sync/columns.ts';
import type { Clock } from './clock.ts';
import type { LiveRun } from './liveRun.ts';

/** Patches that a window may have before it says that it applied them. */
const MAX_UNACKNOWLEDGED = 5;
/** Twice as often as most screens are drawn: half the wait of a patch a frame, and still few enough. */
const FLUSH_EVERY_MS = 8;

/** The way to the window. */
export interface StatePort {
  post(message: StateMessage): void;
}

/**
 * Keeps one window up to date: a snapshot first, then numbered patches with the newest state of what changed. It sends at
 * once after a quiet time, else at a fixed pace, and waits for a window that does not keep up; meanwhile changes gather in
 * the run's change set, which does not grow with the number of calls.
 */
export class Publisher {
  readonly #clock: Clock;
  #port: StatePort | null = null;
  #live: LiveRun | null = null;
  #sequence = 0;
  #unacknowledged = 0;
  #lastFlush = Number.NEGATIVE_INFINITY;
  #callOffFlush: (() => void) | null = null;
  #watched: readonly number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A window has (re)loaded, or is another one: it starts from a snapshot. */
  connect(port: StatePort): void {
    this.#port = port;
    this.#watched = [];
    this.#startOver();
  }

  /** The window has gone; a port that another one has replaced in the meantime is no news. */
  disconnect(port: StatePort): void {
    if (this.#port === port) this.#port = null;
  }

  runStarted(live: LiveRun): void {
    this.#live = live;
    this.#watched = [];
    this.#startOver();
  }

  runChanged(): void {
    if (this.#port === null || this.#callOffFlush !== null || this.#unacknowledged >= MAX_UNACKNOWLEDGED) return;
    const wait = this.#lastFlush + FLUSH_EVERY_MS - this.#clock.now();
    if (wait <= 0) this.#flush();
    else this.#flushAfter(wait);
  }

  receive(message: WindowMessage): void {
    switch (message.type) {
      case 'applied':
        if (message.sequence > this.#sequence) return;
        this.#unacknowledged = this.#sequence - message.sequence;
        return this.runChanged();
      case 'watch':
        this.#watched = message.rows;
        for (const row of message.rows) this.#markStep(row);
        return this.runChanged();
      case 'resync':
        return this.#startOver();
    }
  }

  #markStep(row: number): void {
    const live = this.#live;
    // A row without a step, too: the window may have one of earlier.
    if (live !== null && row < live.run.tasks.length) live.changes.steps.add(row);
  }

  #startOver(): void {
    this.#callOffFlush?.();
    this.#callOffFlush = null;
    this.#unacknowledged = 0;
    this.#sendSnapshot();
  }

  #sendSnapshot(): void {
    if (this.#port === null) return;
    this.#drain();
    this.#post(this.#live === null ? this.#emptySnapshot() : this.#snapshotOf(this.#live));
    for (const row of this.#watched) this.#markStep(row);
  }

  #flushAfter(ms: number): void {
    this.#callOffFlush = this.#clock.after(ms, () => {
      this.#callOffFlush = null;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#live === null || this.#unacknowledged >= MAX_UNACKNOWLEDGED) return;
    // Patches are about rows that the window has; with new ones it starts from a snapshot.
    if (this.#live.changes.tasks) return this.#sendSnapshot();
    const patch = this.#patchOf(this.#live);
    if (patch !== null) this.#post(patch);
  }

  #post(message: StateMessage): void {
    this.#lastFlush = this.#clock.now();
    this.#unacknowledged += 1;
    this.#port?.post(message);
  }

  #nextSequence(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  #emptySnapshot(): Snapshot {
    return {
      type: 'snapshot',
      sequence: this.#nextSequence(),
      now: 0,
      run: { id: 0, startedAt: 0, endedAt: 0, idleMs: 0 },
      tasks: [],
      cells: new Int32Array(0),
      errors: [],
      findings: [],
    };
  }

  #snapshotOf(live: LiveRun): Snapshot {
    const { info, tasks, errors, findings } = live.run;
    const now = this.#clock.now() - info.startedAt;
    // A part of an array is sent with all that lies behind it; a copy has no room to spare.
    const cells = live.run.cells.slice(0, tasks.length * ROW_WIDTH);
    return { type: 'snapshot', sequence: this.#nextSequence(), now, run: info, tasks, cells, errors, findings };
  }

  /** The snapshot says it all: what was waiting to be sent is in there. */
  #drain(): void {
    if (this.#live === null) return;
    const { changes } = this.#live;
    changes.rows.drain();
    changes.steps.drain();
    changes.errors.clear();
    changes.findings.clear();
    changes.run = false;
    changes.tasks = false;
  }

  /** Null if nothing changed that this window wants to know. */
  #patchOf({ run, changes }: LiveRun): Patch | null {
    const rows = copyRows(run.cells, changes.rows.drain());
    const steps = this.#watchedSteps(run.steps, changes.steps.drain());
    const errors = takePlaced(run.errors, changes.errors);
    const findings = takePlaced(run.findings, changes.findings);
    const info = changes.run ? run.info : null;
    changes.run = false;
    if (rows.length + steps.length + errors.length + findings.length === 0 && info === null) return null;
    const now = this.#clock.now() - run.info.startedAt;
    return { type: 'patch', sequence: this.#nextSequence(), now, rows, steps, errors, findings, run: info };
  }

  #watchedSteps(steps: readonly (string | null)[], changed: Int32Array): Placed<string | null>[] {
    if (changed.length === 0) return [];
    const dirty = new Set(changed);
    return this.#watched.filter((row) => dirty.has(row)).map((row) => [row, steps[row] ?? null]);
  }
}

function copyRows(cells: Int32Array, changed: Int32Array): Int32Array {
  const rows = new Int32Array(changed.length * (ROW_WIDTH + 1));
  changed.forEach((row, i) => {
    const at = i * (ROW_WIDTH + 1);
    rows[at] = row;
    rows.set(cells.subarray(row * ROW_WIDTH, (row + 1) * ROW_WIDTH), at + 1);
  });
  return rows;
}

function takePlaced<T>(lines: readonly T[], changed: Set<number>): Placed<T>[] {
  const placed = [...changed].map((position): Placed<T> => [position, lines[position] as T]);
  changed.clear();
  return placed;
}
