// oxlint-disable-next-line eslint/no-restricted-imports -- only tests import this
import fc from 'fast-check';
import { HR } from '../../mapi/hresult.ts';
import type { TaskIdentity } from '../../sync/task.ts';
import { isUlong } from '../../protocol/callArguments.ts';
import type { TraceArg } from '../args.ts';
import { FINDING_IDS } from '../findingMask.ts';
import { codeOfMethod, hasAnswer, TRACE_METHODS } from '../methods.ts';
import type { Trace, TraceProcess } from '../trace.ts';
import type { TraceRow } from '../traceRow.ts';
import { TraceStore } from '../traceStore.ts';

export const ulong = fc.integer({ min: 0, max: 0xffffffff });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Sending', 'Receiving 1 of 2', 'ü😀'),
);
const hresult = fc.oneof(ulong, fc.constantFrom(HR.S_OK, HR.MAPI_W_PARTIAL_COMPLETION, HR.E_INVALIDARG));
const odd = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const arg: fc.Arbitrary<TraceArg> = fc.oneof(
  ulong,
  odd,
  text,
  fc.boolean(),
  fc.constant(null),
  fc.record({ odd: text }),
);
const maybe = (max: number): fc.Arbitrary<number | null> => fc.option(fc.nat({ max }), { freq: 4 });

const PROCESSES = 3;
const TASKS = 4;

/** Arguments as the documents have them, and any others. */
const args: fc.Arbitrary<readonly TraceArg[]> = fc.oneof(
  fc.tuple(fc.option(text), ulong, ulong),
  fc.tuple(hresult, fc.option(text)),
  fc.tuple(fc.boolean(), hresult),
  fc.array(arg, { maxLength: 4 }),
);

export const traceRow: fc.Arbitrary<TraceRow> = fc
  .record({
    at: fc.oneof(fc.nat(), fc.nat({ max: 2 ** 50 })),
    process: maybe(PROCESSES - 1),
    task: maybe(TASKS - 1),
    method: fc.constantFrom(...TRACE_METHODS),
    args,
    hr: hresult,
    took: ulong,
    findings: fc.subarray([...FINDING_IDS]),
  })
  .map((row) => (hasAnswer(codeOfMethod(row.method)) ? row : { ...row, hr: null, took: null }));

const taskIdentity: fc.Arbitrary<TaskIdentity> = fc.record(
  {
    storeId: fc.string({ minLength: 1 }),
    account: fc.string({ minLength: 1 }),
    part: fc.oneof(fc.constantFrom('sending' as const, 'receiving' as const), fc.record({ name: fc.string() })),
    isOutside: fc.constant(true as const),
  },
  { requiredKeys: ['storeId', 'account', 'part'] },
);

const traceProcess: fc.Arbitrary<TraceProcess> = fc.record({
  pid: fc.constant(0),
  storeId: fc.string(),
  kind: fc.string(),
  tasks: fc.array(fc.nat({ max: TASKS - 1 })),
});

export const trace: fc.Arbitrary<Trace> = fc
  .record({
    run: fc.record({
      app: fc.string(),
      id: fc.nat(),
      startedAt: fc.constant('2026-01-02T03:04:05.678Z'),
      limits: fc.record({ stallAfterSeconds: fc.integer({ min: 1, max: 99 }), cancelGraceSeconds: fc.constant(0.5) }),
      tasksAtStart: fc.nat({ max: TASKS }),
    }),
    tasks: fc.array(taskIdentity, { minLength: TASKS, maxLength: TASKS }),
    processes: fc.array(traceProcess, { minLength: PROCESSES, maxLength: PROCESSES }),
    rows: fc.array(traceRow, { maxLength: 20 }),
  })
  .map(({ rows, processes, ...others }) => ({ ...others, processes: withIds(processes, rows), rows: storeOf(rows) }));

/** A process has the id with which it was loaded last. */
function withIds(processes: readonly TraceProcess[], rows: readonly TraceRow[]): TraceProcess[] {
  return processes.map((each, process) => {
    const ids = rows.filter((row) => row.method === 'loaded' && row.process === process).map(({ args: [id] }) => id);
    return { ...each, pid: ids.findLast(isUlong) ?? 0 };
  });
}

export function storeOf(rows: readonly TraceRow[]): TraceStore {
  const store = new TraceStore();
  for (const row of rows) store.add(row);
  return store;
}

export function rowsOf(store: TraceStore): TraceRow[] {
  return store.rows(store.first, store.end);
}
