import fc from 'fast-check';
import { expect, it } from 'vitest';
import { failed, HR, type HRESULT } from '../mapi/hresult.ts';
import { fits, SHAPES } from './argShapes.ts';
import { CHUNK_ROWS } from './chunk.ts';
import type { ResultClass, TraceFilter } from './filter.ts';
import { TRACE_METHODS } from './methods.ts';
import { rowsOf, trace } from './testing/arbitraryTrace.ts';
import type { Trace } from './trace.ts';
import { TraceQuery } from './traceQuery.ts';
import type { TraceRow } from './traceRow.ts';
import { TraceStore } from './traceStore.ts';

const filter: fc.Arbitrary<TraceFilter> = fc.record(
  {
    tasks: fc.subarray([0, 1, 2, 3]),
    methods: fc.subarray([...TRACE_METHODS]),
    results: fc.subarray<ResultClass>(['ok', 'warning', 'failure']),
    text: fc.constantFrom('', 'sending', 'OF 2', 'ü', 'Ü', '1'),
    hasFindings: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

/** The same said plainly. */
function isWanted(
  row: TraceRow,
  { tasks, methods, results, text, hasFindings }: TraceFilter,
  { processes }: Trace,
): boolean {
  const own = row.task === null ? (processes[row.process ?? -1]?.tasks ?? []) : [row.task];
  const texts = isUsual(row) ? row.args.filter((arg) => typeof arg === 'string') : [JSON.stringify(row.args)];
  return [
    tasks === undefined || own.some((task) => tasks.includes(task)),
    methods === undefined || methods.includes(row.method),
    results === undefined || results.some((result) => result === classOf(row)),
    text === undefined || text === '' || texts.some((each) => each.toLowerCase().includes(text.toLowerCase())),
    hasFindings === undefined || row.findings.length > 0,
  ].every(Boolean);
}

function isUsual({ method, args }: TraceRow): boolean {
  const shape = SHAPES[method];
  return shape !== null && shape.length === args.length && shape.every((place, i) => fits(args[i] ?? null, place));
}

function classOf(row: TraceRow): ResultClass | null {
  if (row.hr === null) return null;
  const codes: HRESULT[] = [row.hr];
  if (row.method === 'Error' && isUsual(row)) codes.push(row.args[0] as HRESULT);
  if (row.method === 'Done' && isUsual(row)) codes.push(row.args[1] as HRESULT);
  if (codes.some(failed)) return 'failure';
  return codes.every((hr) => hr === HR.S_OK) ? 'ok' : 'warning';
}

it('finds what a plain filter finds, however it is looked through', () => {
  fc.assert(
    fc.property(trace, filter, fc.integer({ min: 1, max: 30 }), (whole, wanted, step) => {
      const query = new TraceQuery(whole, wanted);
      while (query.advance(step));
      const expected = rowsOf(whole.rows)
        .map((row, number) => ({ ...row, number }))
        .filter((row) => isWanted(row, wanted, whole));
      expect(query.count).toBe(expected.length);
      expect(query.rows(0, query.count)).toEqual(expected);
      expect(query.rows(1, 2)).toEqual(expected.slice(1, 3));
    }),
  );
});

function grow(rows: TraceStore, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const number = rows.end;
    rows.addCall(number, 0, number % 10, 3, `Step ${number}`, 1, 2, HR.S_OK);
  }
}

it('goes on with a trace that grows, and lets go of what the trace has dropped', () => {
  const rows = new TraceStore({ rows: CHUNK_ROWS * 2, bytes: Number.POSITIVE_INFINITY });
  const query = new TraceQuery({ rows, processes: [] }, { tasks: [7] });
  for (let round = 0; round < 20; round += 1) {
    grow(rows, 5_000);
    while (query.advance(3_000));
    const all = rows.rows(0, rows.end).filter(({ task }) => task === 7);
    expect(query.count).toBe(all.length);
    expect(query.rows(0, 1)[0]?.at).toBe(all[0]?.at);
    expect(query.rows(query.count - 1, 5).map(({ at }) => at)).toEqual([all.at(-1)?.at]);
  }
  expect(rows.first).toBeGreaterThan(0);
});

it('of a trace that dropped rows before they were looked at starts where the trace does', () => {
  const rows = new TraceStore({ rows: CHUNK_ROWS * 2, bytes: Number.POSITIVE_INFINITY });
  const query = new TraceQuery({ rows, processes: [] }, {});
  grow(rows, CHUNK_ROWS * 4);
  while (query.advance(1_000));
  expect([query.count, query.rows(0, 1)[0]?.number]).toEqual([rows.end - rows.first, rows.first]);
});
