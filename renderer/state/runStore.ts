import type { StateMessage } from '#shared/protocol/bridge.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { RunInfo } from '#shared/sync/run.ts';
import { type Summary, summarize } from '#shared/sync/summary.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { applyPatch, type RunState, startFrom } from './runState.ts';

type Listener = () => void;
type Unsubscribe = () => void;

/** What is shown of the run as a whole; a new object at each notification. */
export interface Overview {
  /** Null until the host has sent the first snapshot, and so is its key, which no other run has that is shown. */
  readonly run: RunInfo | null;
  readonly runKey: string | null;
  readonly tasks: readonly TaskIdentity[];
  readonly summary: Summary;
  /** Another array when one of them has changed. */
  readonly errors: readonly ErrorLine[];
  /** How many of them there is something to be done about: not what is past, or was cancelled. */
  readonly currentErrors: number;
}

const NO_CELLS = new Int32Array(0);
const NOTHING: Overview = {
  run: null,
  runKey: null,
  tasks: [],
  summary: summarize(NO_CELLS, 0),
  errors: [],
  currentErrors: 0,
};

/**
 * The run as this window knows it. Messages are applied at once, listeners hear of it once a frame: however many patches
 * come, a row that is not on screen costs nothing but the copy of its numbers. A hidden window gets no frames, and so
 * catches up in the first one after it is shown.
 */
export class RunStore {
  readonly #requestFrame: (callback: () => void) => void;
  readonly #listeners = new Set<Listener>();
  readonly #rowListeners = new Map<number, Set<Listener>>();
  #latest: RunState | null = null;
  /** Until the frame that tells of a new snapshot, components that are drawn for other reasons still see the old one. */
  #shown: RunState | null = null;
  #overview = NOTHING;
  #errorsVersion = 0;
  #notifiedVersion = 0;
  #frameRequested = false;

  constructor(requestFrame: (callback: () => void) => void) {
    this.#requestFrame = requestFrame;
  }

  /** `source` is what it comes from: the host, or a recording that is shown in its place. */
  receive(message: StateMessage, source = 0): void {
    if (message.type === 'snapshot') this.#latest = startFrom(message, this.#latest, source);
    else if (this.#latest !== null) applyPatch(this.#latest, message);
    if (this.#frameRequested) return;
    this.#frameRequested = true;
    this.#requestFrame(() => {
      this.#frameRequested = false;
      this.#notify();
    });
  }

  get overview(): Overview {
    return this.#overview;
  }

  get tasks(): readonly TaskIdentity[] {
    return this.#overview.tasks;
  }

  get cells(): Int32Array {
    return this.#shown?.cells ?? NO_CELLS;
  }

  stepOf(row: number): string | null {
    return this.#shown?.steps[row] ?? null;
  }

  versionOf(row: number): number {
    return this.#shown?.rowVersions[row] ?? 0;
  }

  subscribe(listener: Listener): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  subscribeRow(row: number, listener: Listener): Unsubscribe {
    const listeners = this.#rowListeners.get(row) ?? new Set();
    this.#rowListeners.set(row, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#rowListeners.get(row) === listeners) this.#rowListeners.delete(row);
    };
  }

  #notify(): void {
    const state = this.#latest;
    if (state === null) return;
    this.#shown = state;
    const { info: run, key: runKey, tasks, cells } = state;
    this.#overview = { run, runKey, tasks, summary: summarize(cells, tasks.length), ...this.#errorsOf(state) };
    for (const listener of this.#listeners) listener();
    for (const [row, listeners] of this.#rowListeners) {
      if (this.versionOf(row) <= this.#notifiedVersion) continue;
      for (const listener of listeners) listener();
    }
    this.#notifiedVersion = state.version;
  }

  #errorsOf({ errors: lines, errorsVersion }: RunState): Pick<Overview, 'errors' | 'currentErrors'> {
    const { errors, currentErrors } = this.#overview;
    if (errorsVersion === this.#errorsVersion) return { errors, currentErrors };
    this.#errorsVersion = errorsVersion;
    return {
      errors: [...lines],
      currentErrors: lines.filter(({ isPast, severity }) => !isPast && severity !== 'cancelled').length,
    };
  }
}
