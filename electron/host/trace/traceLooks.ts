import type { ShownRow, TraceLook, TraceView } from '#shared/protocol/traceBridge.ts';
import type { TraceFilter } from '#shared/trace/filter.ts';
import { firstOf } from '#shared/trace/firstOf.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { type NumberedRow, TraceQuery } from '#shared/trace/traceQuery.ts';
import type { TraceStore } from '#shared/trace/traceStore.ts';

/** So many rows are looked through for one look: some ten milliseconds' work. Who wants to see more of them looks again. */
const ROWS_A_LOOK = 100_000;

/** What can be seen of a trace at once. */
interface FoundRows {
  readonly count: number;
  rows(from: number, count: number): NumberedRow[];
  placeOf(number: number): number;
}

/** Shows parts of one trace, while it grows; what was found is kept for as long as the filter stays the same. */
export class TraceLooks {
  readonly #trace: Trace;
  readonly #all: FoundRows;
  #filter = '';
  #query: TraceQuery | null = null;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#all = allRows(trace.rows);
  }

  /** `position` is how far a replay has come, in milliseconds; null where all of the trace has happened. */
  look({ filter, from, count }: TraceLook, position: number | null): TraceView {
    const { rows } = this.#trace;
    const query = this.#queryFor(filter);
    const isSearching = query?.advance(ROWS_A_LOOK) ?? false;
    const found = query ?? this.#all;
    const past = position === null ? found.count : found.placeOf(rowsUntil(rows, position));
    const last = Math.max(0, found.count - count);
    const start = Math.min(from ?? Math.max(0, past - count), last);
    return {
      total: rows.end - rows.first,
      dropped: rows.first,
      found: found.count,
      isSearching,
      from: start,
      rows: found.rows(start, count).map((row) => this.#shown(row)),
      past,
    };
  }

  #queryFor(filter: TraceFilter): TraceQuery | null {
    const name = JSON.stringify(filter);
    if (name !== this.#filter) {
      this.#filter = name;
      this.#query = isEmpty(filter) ? null : new TraceQuery(this.#trace, filter);
    }
    return this.#query;
  }

  #shown(row: NumberedRow): ShownRow {
    const { tasks, processes } = this.#trace;
    const pid = processes[row.process ?? -1]?.pid ?? 0;
    return Object.assign(row, { identity: tasks[row.task ?? -1] ?? null, pid: pid === 0 ? null : pid });
  }
}

function isEmpty({ text, ...others }: TraceFilter): boolean {
  return (text === undefined || text === '') && Object.keys(others).length === 0;
}

/** The number of the first row that has not happened by then. */
function rowsUntil(rows: TraceStore, position: number): number {
  return firstOf(rows.first, rows.end, (number) => rows.row(number).at > position * 1_000);
}

function allRows(store: TraceStore): FoundRows {
  return {
    get count() {
      return store.end - store.first;
    },
    rows(from, count) {
      const first = store.first + from;
      return store.rows(first, count).map((row, i) => Object.assign(row, { number: first + i }));
    },
    placeOf: (number) => Math.max(0, number - store.first),
  };
}
