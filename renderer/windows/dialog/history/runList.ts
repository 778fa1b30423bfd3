import type { RunLine } from '#shared/history/pastRun.ts';
import { EVERYTHING, type HistoryDay, type HistoryFilter, type HistoryQueries } from '#shared/history/queries.ts';
import { MAX_RUNS_A_PAGE } from '#shared/protocol/historyBridge.ts';

export interface RunListView {
  /** Those that have been fetched, the newest first, without a gap; null before the first answer. */
  readonly runs: readonly RunLine[] | null;
  /** Null where it is not known how many there are on each day. */
  readonly days: readonly HistoryDay[] | null;
  /** There are no others. */
  readonly isComplete: boolean;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** The last question was not answered. */
  readonly hasFailed: boolean;
}

export interface HistorySource {
  readonly runs: (page: HistoryQueries['runs']['argument']) => Promise<readonly RunLine[]>;
  readonly days: (filter: HistoryFilter) => Promise<readonly HistoryDay[]>;
}

/** Fills any window, and is there at once. */
const FIRST_PAGE = 100;
/** Each page is as long as all before it, within limits, for those who drag the scroll bar to the end. */
const MIN_PAGE = 500;
/** A run that goes on is written several times a second. */
const REFRESH_EVERY_MS = 1_000;

const NOTHING: RunListView = { runs: null, days: null, isComplete: false, askedAt: 0, hasFailed: false };

/** The runs that meet a filter, fetched one page after the other as far as they are wanted, and kept up to date. */
export class RunList {
  readonly #source: HistorySource;
  readonly #listeners = new Set<() => void>();
  #view = NOTHING;
  #filter = EVERYTHING;
  #wanted = FIRST_PAGE;
  #isStarted = false;
  #isWorking = false;
  #needs = { anew: true, refresh: false, days: false };
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: HistorySource) {
    this.#source = source;
  }

  get view(): RunListView {
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Until it is stopped, nothing is asked for while nobody looks. */
  start(): () => void {
    this.#isStarted = true;
    this.#needs.refresh = true;
    void this.#work();
    return () => {
      this.#isStarted = false;
      clearTimeout(this.#timer);
    };
  }

  show(filter: HistoryFilter): void {
    this.#filter = filter;
    this.#wanted = FIRST_PAGE;
    this.#needs.anew = true;
    void this.#work();
  }

  /** So many are to be there, counted from the newest. */
  want(count: number): void {
    if (count <= this.#wanted) return;
    this.#wanted = count;
    void this.#work();
  }

  /** Something is new. */
  refresh(): void {
    if (!this.#isStarted) return;
    clearTimeout(this.#timer);
    const wait = this.#refreshedAt + REFRESH_EVERY_MS - Date.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.refresh(), wait);
      return;
    }
    this.#needs.refresh = true;
    void this.#work();
  }

  /** One question after the other. */
  async #work(): Promise<void> {
    if (this.#isWorking || !this.#isStarted) return;
    this.#isWorking = true;
    try {
      while (this.#isStarted && (await this.#next())) continue;
    } catch {
      this.#needs = { anew: true, refresh: false, days: false };
      this.#set({ ...this.#view, hasFailed: true });
    }
    this.#isWorking = false;
  }

  /** False if there is nothing to ask. */
  async #next(): Promise<boolean> {
    const { runs } = this.#view;
    if (this.#needs.anew || runs === null) await this.#fetchFirst(null);
    else if (this.#needs.refresh) await this.#fetchFirst(runs);
    else if (!this.#view.isComplete && runs.length < this.#wanted) await this.#fetchMore(runs);
    else if (this.#needs.days) await this.#fetchDays();
    else return false;
    return true;
  }

  async #fetchFirst(known: readonly RunLine[] | null): Promise<void> {
    this.#refreshedAt = Date.now();
    this.#needs = { anew: false, refresh: false, days: true };
    const page = await this.#ask(FIRST_PAGE, null);
    if (page === null) return;
    const isLast = page.length < FIRST_PAGE;
    const runs = known === null || isLast ? page : joined(page, known);
    const isComplete = isLast || (this.#view.isComplete && runs.length > page.length);
    const days = known === null ? null : this.#view.days;
    this.#set({ runs, days, isComplete, askedAt: this.#refreshedAt, hasFailed: false });
  }

  async #fetchMore(known: readonly RunLine[]): Promise<void> {
    const limit = Math.min(Math.max(known.length, MIN_PAGE), MAX_RUNS_A_PAGE);
    const page = await this.#ask(limit, known.at(-1)?.id ?? null);
    if (page === null) return;
    this.#set({ ...this.#view, runs: [...known, ...page], isComplete: page.length < limit });
  }

  /** What is not there yet is counted; what is no more there goes. */
  async #fetchDays(): Promise<void> {
    this.#needs.days = false;
    const { runs, isComplete } = this.#view;
    if (runs === null || (isComplete && runs.length <= FIRST_PAGE)) return;
    const filter = this.#filter;
    const days = await this.#source.days(filter);
    if (filter !== this.#filter) return;
    const total = days.reduce((sum, day) => sum + day.runs, 0);
    this.#set({ ...this.#view, runs: runs.slice(0, total), days, isComplete: runs.length >= total });
  }

  /** Null if it is about another filter by now. */
  async #ask(limit: number, before: number | null): Promise<readonly RunLine[] | null> {
    const filter = this.#filter;
    const page = await this.#source.runs({ filter, before, limit });
    return filter === this.#filter ? page : null;
  }

  #set(view: RunListView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

/** A new page in front of what is known; if there is a gap between the two, what is known is of no use. */
function joined(page: readonly RunLine[], known: readonly RunLine[]): readonly RunLine[] {
  const last = page.at(-1)?.id ?? 0;
  const first = known[0]?.id ?? 0;
  return last > first ? page : [...page, ...known.filter(({ id }) => id < last)];
}
