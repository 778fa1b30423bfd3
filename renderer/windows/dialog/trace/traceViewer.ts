import type { TraceLook, TraceView } from '#shared/protocol/traceBridge.ts';

/** Often enough for people, and seldom enough for a host that is busy. */
const LOOK_EVERY_MS = 100;

type Ask = (look: TraceLook) => Promise<TraceView | null>;

/** Keeps what is in sight of the trace up to date: it asks for it again and again, and at once when something else is wanted. */
export class TraceViewer {
  readonly #ask: Ask;
  readonly #listeners = new Set<() => void>();
  #view: TraceView | null | undefined;
  #wanted: TraceLook = { filter: {}, from: null, count: 0 };
  #isStarted = false;
  #isAsking = false;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Null where nothing is traced; undefined as long as that is not known. */
  get view(): TraceView | null | undefined {
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  want(look: TraceLook): void {
    if (isSame(look, this.#wanted)) return;
    this.#wanted = look;
    this.#isStale = true;
    if (this.#isStarted) this.#look();
  }

  start(): () => void {
    this.#isStarted = true;
    this.#look();
    return () => {
      this.#isStarted = false;
      clearTimeout(this.#timer);
    };
  }

  #look(): void {
    if (this.#isAsking) return;
    clearTimeout(this.#timer);
    this.#isAsking = true;
    this.#isStale = false;
    void this.#ask(this.#wanted).then((view) => this.#take(view));
  }

  #take(view: TraceView | null): void {
    this.#isAsking = false;
    if (!isUnchanged(view, this.#view)) {
      this.#view = view;
      for (const listener of this.#listeners) listener();
    }
    if (!this.#isStarted) return;
    if (this.#isStale || view?.isSearching === true) this.#look();
    else this.#timer = setTimeout(() => this.#look(), LOOK_EVERY_MS);
  }
}

/** Rows that are there do not change any more, but for the last. */
function isUnchanged(view: TraceView | null, before: TraceView | null | undefined): boolean {
  if (view === null || before === null || before === undefined) return view === before;
  return JSON.stringify(view) === JSON.stringify(before);
}

function isSame(a: TraceLook, b: TraceLook): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
