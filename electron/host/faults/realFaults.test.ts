import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Fault } from '#shared/faults/fault.ts';
import { readFault } from '#shared/faults/readFault.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { RunTrace } from '../trace/runTrace.ts';
import { moduleStore, RealHost, SHORT_LIMITS } from '../testing/realHost.ts';

let real: RealHost;
let trace: RunTrace;

beforeEach(async () => {
  real = await RealHost.open(inject('providerProcessEntry'), SHORT_LIMITS, {
    trace(live) {
      trace = new RunTrace(live, { app: 'Test', startedAt: '2026-01-02T03:04:05Z', limits: SHORT_LIMITS });
      return trace;
    },
  });
});

afterEach(() => real.close());

/** Runs a provider with these faults from its begin; it has `callback` and `hex`, and answers what its body returns. */
async function run(body: string, ...faults: object[]) {
  await real.writeFile(
    'provider.mjs',
    `const hex = (hr) => hr.toString(16);
     export default {
       async SynchronizeInBackground({ punkCallBack, psesSync, phSyncDoneEvent }) {
         const out = {};
         punkCallBack.QueryInterface('{5024A386-2D44-486A-81A8-8F0ECB6071DD}', out);
         const callback = out.value;
         ${body}
       },
     };`,
  );
  const live = real.start(moduleStore('mine', 'provider.mjs'));
  for (const fault of faults) expect(real.host.injectFault(1, 0, faultOf(fault))).toMatchObject({ ok: true });
  await real.until(() => live.isOver);
  return {
    live,
    errors: live.run.errors.map(({ message }) => message),
    findings: live.run.findings.map(({ id }) => id),
  };
}

function faultOf(value: object): Fault {
  const read = readFault(value);
  if (!read.ok) throw new Error(read.problem);
  return read.fault;
}

const rows = (method: string) => trace.rows.rows(0, trace.rows.end).filter((row) => row.method === method);

describe('a provider sees', () => {
  it('each answer to Progress that a fault gives, even if all calls travel together', async () => {
    const { errors } = await run(
      `const seen = [];
       for (let i = 1; i <= 6; i += 1) callback.Progress('Step', i, 9);
       await callback.Error(0x00040820, 'between');
       for (let i = 7; i <= 9; i += 1) seen.push(hex(await callback.Progress('Step', i, 9)));
       await callback.Error(0x00040820, seen.join());
       return callback.Done(null, 0);`,
      { kind: 'answer', method: 'Progress', hresult: 'E_FAIL', times: 2, after: 1 },
    );
    expect(errors).toEqual(['between', '80004005,80004005,0']);
    expect(real.task()).toMatchObject({ state: 'completedWithWarnings', index: 9 });
  });

  it('what was answered to Error and Done', async () => {
    const { errors, findings } = await run(
      `const first = await callback.Error(0x00040820, 'lost');
       const second = await callback.Error(0x00040820, hex(first));
       const third = await callback.Error(0x00040820, hex(second));
       const done = await callback.Done(null, 0);
       return await callback.Done(null, done);`,
      { kind: 'refuse', method: 'Error' },
      { kind: 'answer', method: 'Error', hresult: 'MAPI_E_BUSY', after: 1 },
      { kind: 'refuse', method: 'Done', hresult: 'MAPI_W_PARTIAL_COMPLETION' },
    );
    expect(errors).toEqual(['80004005', '8004010b']);
    expect([real.task().state, real.task().result, findings]).toEqual([
      'completedWithWarnings',
      HR.MAPI_W_PARTIAL_COMPLETION,
      [],
    ]);
  });

  it('that its call takes longer', async () => {
    const { errors } = await run(
      `const before = performance.now();
       await callback.Error(0x00040820, 'slow');
       await callback.Error(0x00040820, performance.now() - before >= 99 ? 'late' : 'early');
       return callback.Done(null, 0);`,
      { kind: 'delay', method: 'Error', ms: 100 },
    );
    expect(errors).toEqual(['slow', 'late']);
  });

  it('nothing of a synchronisation that was refused', async () => {
    const { live } = await run(`return callback.Done(null, 0);`, {
      kind: 'refuse',
      method: 'SynchronizeInBackground',
      hresult: 'MAPI_E_BUSY',
    });
    expect(real.task()).toMatchObject({ state: 'failed', result: HR.MAPI_E_BUSY, calls: 0 });
    expect(live.run.errors).toMatchObject([{ message: { id: 'startRefused' } }]);
  });
});

it('a flood arrives in order, whatever part of it is delayed', async () => {
  const calls = 20_000;
  await run(
    `for (let i = 1; i <= ${calls}; i += 1) await callback.Progress('Step', i, ${calls});
     return callback.Done(null, 0);`,
    { kind: 'delay', method: 'Progress', ms: 30, times: 5_000, after: 3_000 },
  );
  expect(real.task()).toMatchObject({ state: 'completed', calls: calls + 1 });
  expect(rows('Progress').map(({ args }) => args[1])).toEqual(Array.from({ length: calls }, (_, i) => i + 1));
});

it('a provider that loses its connection is ended after a moment, and its calls meet nobody', async () => {
  const { live } = await run(
    `for (let i = 1; ; i += 1) {
       callback.Progress('Step', i, 0);
       await new Promise((resolve) => setTimeout(resolve, 1));
     }`,
    { kind: 'disconnect', method: 'Progress', after: 5 },
  );
  expect(live.run.errors).toMatchObject([{ hr: HR.RPC_E_DISCONNECTED, message: { id: 'providerDisconnected' } }]);
  const { pid } = real.task();
  expect(isAlive(pid)).toBe(true);
  await real.host.dispose();
  expect(isAlive(pid)).toBe(false);
  expect(rows('Progress')).toHaveLength(5);
});

it('a provider that is killed in the middle of a batch has said what came before', async () => {
  const { live } = await run(
    `for (let i = 1; i <= 100; i += 1) callback.Progress('Step', i, 100);
     return callback.Done(null, 0);`,
    { kind: 'kill', method: 'Progress', after: 50 },
  );
  expect(live.run.errors).toMatchObject([
    { hr: HR.RPC_E_SERVER_DIED, message: { id: 'providerExited', args: { exit: 'SIGKILL' } } },
  ]);
  expect(real.task()).toMatchObject({ state: 'failed', calls: 50 });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
