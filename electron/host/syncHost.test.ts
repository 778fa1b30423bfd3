import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { demoStore, moduleStore, quick, RealHost, store } from './testing/realHost.ts';

const CALLBACK = "'{5024A386-2D44-486A-81A8-8F0ECB6071DD}'";

let real: RealHost;

beforeEach(async () => {
  real = await RealHost.open(inject('providerProcessEntry'));
});

afterEach(() => real.close());

/** A store that plays these steps, and returns how the only task ended. */
async function play(steps: unknown[], more: object = {}) {
  await real.writeFile('steps.json', quick(steps, more));
  const live = await real.finish(demoStore('a', 'steps.json'));
  return { live, task: real.task(), errors: live.run.errors, findings: live.run.findings.map(({ id }) => id) };
}

describe('a run', () => {
  it('follows each task of each store to its end', async () => {
    await real.writeFile(
      'good.json',
      quick([
        { do: 'progress', text: '{index}', to: 20, everyMs: 1 },
        { do: 'done', hresult: 'S_OK' },
      ]),
    );
    const live = await real.finish(demoStore('a', 'good.json', 'good.json'), demoStore('b', 'good.json'));
    expect([0, 1, 2].map((task) => real.task(task))).toMatchObject(
      [1, 2, 3].map(() => ({ state: 'completed', index: 20, max: 20, calls: 21 })),
    );
    expect(live.run.steps).toEqual(['20', '20', '20']);
    expect(new Set([real.task(0).pid, real.task(2).pid]).size).toBe(2);
    expect(live.run.findings).toEqual([]);
  });

  it('is the only one at a time, and can be repeated', async () => {
    await real.writeFile('good.json', quick([{ do: 'done', hresult: 'S_OK' }]));
    const first = real.start(demoStore('a', 'good.json'));
    expect(real.host.sendReceive([])).toBe(false);
    await real.until(() => first.isOver);
    const second = await real.finish(demoStore('a', 'good.json'));
    expect(second.run.info.id).toBe(2);
  });

  it('of a store with 2,000 parts ends too', async () => {
    await real.writeFile(
      'good.json',
      quick([
        { do: 'progress', text: '{index}', to: 3, everyMs: 1 },
        { do: 'done', hresult: 'S_OK' },
      ]),
    );
    const live = await real.finish(demoStore('a', ...Array<string>(2_000).fill('good.json')));
    expect(live.run.errors).toEqual([]);
    expect(real.task(1_999)).toMatchObject({ state: 'completed', calls: 4 });
  });
});

describe('a provider that', () => {
  it('floods is slowed down and loses nothing', async () => {
    const { task, findings } = await play([
      { do: 'flood', text: '{index}', calls: 60_000 },
      { do: 'done', hresult: 'S_OK' },
    ]);
    expect(task).toMatchObject({ state: 'completed', calls: 60_001, index: 60_000 });
    expect(findings).toEqual([]);
  });

  it('floods without ever waiting has calls turned away, and that is said', async () => {
    const { task, findings } = await play([
      { do: 'flood', text: 'x', calls: 400_000, patient: false },
      { do: 'wait', ms: 100 },
      { do: 'done', hresult: 'S_OK' },
    ]);
    expect(task.state).toBe('completed');
    expect(findings).toContain('calls-overflowed');
  });

  it('crashes takes only its own tasks with it, and its last words are told', async () => {
    await real.writeFile(
      'long.json',
      quick([
        { do: 'progress', text: 'x', to: 30, everyMs: 10 },
        { do: 'done', hresult: 'S_OK' },
      ]),
    );
    await real.writeFile(
      'crash.json',
      quick([
        { do: 'progress', text: 'x', to: 5, everyMs: 1 },
        { do: 'crash', how: 'throw' },
      ]),
    );
    const live = await real.finish(demoStore('good', 'long.json'), demoStore('bad', 'crash.json'));
    expect(real.task(0).state).toBe('completed');
    expect(real.task(1)).toMatchObject({ state: 'failed', result: HR.RPC_E_SERVER_DIED, index: 5 });
    const { message } = live.run.errors[0] ?? {};
    expect(message).toMatchObject({ id: 'providerExitedWithWords', args: { exit: 'exit 1' } });
    expect(JSON.stringify(message)).toContain('The scenario asked for a crash');
  });

  it('leaves without a word is said to have left', async () => {
    const { task, errors } = await play([{ do: 'crash', how: 'exit', code: 0 }]);
    expect(task).toMatchObject({ state: 'failed', result: HR.RPC_E_DISCONNECTED });
    expect(errors).toMatchObject([{ message: { id: 'providerExited', args: { exit: 'exit 0' } } }]);
  });

  it('is killed from outside fails its tasks', async () => {
    const live = real.start(demoStore('a', 'clean-receive', 'clean-send'));
    await real.until(() => live.run.unfinished === 2 && real.task(0).calls > 0 && real.task(1).calls > 0);
    process.kill(real.task().pid, 'SIGKILL');
    await real.until(() => live.isOver);
    expect(live.run.errors).toMatchObject(
      [1, 2].map(() => ({ hr: HR.RPC_E_SERVER_DIED, message: { id: 'providerExited', args: { exit: 'SIGKILL' } } })),
    );
  });

  it('signals its event without Done fails, with a finding', async () => {
    const { task, findings } = await play([{ do: 'progress', text: 'x', to: 2, everyMs: 1 }]);
    expect(task.state).toBe('failed');
    expect(findings).toEqual(['event-without-done']);
  });

  it('calls on after Done is refused', async () => {
    const { task, live } = await play([
      { do: 'done', hresult: 'S_OK' },
      { do: 'wait', ms: 50 },
      { do: 'report', text: 'still here', index: 1, max: 2 },
      { do: 'done', hresult: 'E_FAIL' },
    ]);
    expect(task.state).toBe('completed');
    await real.until(() => live.run.findings[0]?.count === 2);
    expect(live.run.findings).toMatchObject([{ id: 'call-after-done' }]);
  });

  it('refuses to start fails with its own code', async () => {
    const { task, errors } = await play([], { refuseWith: 'MAPI_E_UNCONFIGURED' });
    expect(task).toMatchObject({ state: 'failed', result: HR.MAPI_E_UNCONFIGURED });
    expect(errors).toMatchObject([{ message: { id: 'startRefused' } }]);
  });
});

describe('a cancel', () => {
  it('reaches a provider that listens', async () => {
    const live = real.start(demoStore('a', 'clean-receive'));
    await real.until(() => real.task().calls > 0);
    expect(real.host.cancelTask(live.run.info.id, 0)).toBe(true);
    expect(real.task().state).toBe('cancelling');
    await real.until(() => live.isOver);
    expect(real.task()).toMatchObject({ state: 'cancelled', forced: false });
  });

  it('of all ends the run', async () => {
    const live = real.start(demoStore('a', 'clean-receive', 'clean-send'), demoStore('b', 'clean-receive'));
    await real.until(() => [0, 1, 2].every((task) => real.task(task).calls > 0));
    real.host.cancelAll();
    await real.until(() => live.isOver);
    expect([0, 1, 2].map((task) => real.task(task).state)).toEqual(Array(3).fill('cancelled'));
  });

  it('before the provider has even loaded is a cancel all the same', async () => {
    const live = real.start(demoStore('a', 'clean-receive'));
    real.host.cancelAll();
    expect(live.isOver).toBe(true);
    expect(real.task().state).toBe('cancelled');
  });

  it.each([
    ['works on', [{ do: 'progress', text: 'x', to: 10_000, everyMs: 20 }], { ignoresCancel: true }],
    ['hangs', [{ do: 'progress', text: 'x', to: 1, everyMs: 0 }, { do: 'hang' }], {}],
  ])('forces a provider to end that %s', async (_what, steps, more) => {
    await real.writeFile('steps.json', quick(steps, more));
    const live = real.start(demoStore('a', 'steps.json'));
    await real.until(() => real.task().index > 0);
    real.host.cancelTask(live.run.info.id, 0);
    await real.until(() => live.isOver);
    expect(real.task()).toMatchObject({ state: 'cancelled', forced: true });
  });

  it('by force tells the other tasks of the same process what happened', async () => {
    const live = real.start(demoStore('a', 'stubborn', 'clean-receive'));
    await real.until(() => real.task(0).calls > 0 && real.task(1).calls > 0);
    real.host.cancelTask(live.run.info.id, 0);
    await real.until(() => live.isOver);
    expect(real.task(1)).toMatchObject({ state: 'failed', result: HR.RPC_E_SERVER_DIED });
    expect(live.run.errors.at(-1)).toMatchObject({ message: { id: 'providerEndedByForce' } });
  });

  it('of a run that is over does nothing', () => {
    expect(real.host.cancelTask(7, 0)).toBe(false);
  });
});

describe('bad input:', () => {
  it.each([
    ['not JSON', '{"version": 1,', /Scenario broken\.json is not JSON/],
    ['a wrong field', quick([{ do: 'progress', text: 'x', to: -1 }]), /Scenario broken\.json: steps\[0\]\.to/],
    ['a code that is none', quick([{ do: 'done', hresult: 'OOPS' }]), /steps\[0\]\.hresult: "OOPS" is not an HRESULT/],
    ['another version', quick([], { version: 2 }), /version/],
  ])('a scenario file that has %s', async (_what, content, sentence) => {
    await real.writeFile('broken.json', content);
    await real.writeFile('good.json', quick([{ do: 'done', hresult: 'S_OK' }]));
    const live = await real.finish(demoStore('bad', 'broken.json'), demoStore('good', 'good.json'));
    expect([real.task(0).state, real.task(1).state]).toEqual(['failed', 'completed']);
    expect(live.run.errors).toHaveLength(1);
    expect(live.run.errors[0]?.message).toMatch(sentence);
    expect(real.log.lines.join()).toMatch(sentence);
  });

  it('an unknown scenario', async () => {
    const live = await real.finish(demoStore('bad', 'no-such'));
    expect(live.run.errors[0]?.message).toMatch(/There is no scenario 'no-such'. There are: clean-receive/);
  });

  it('an unknown kind of provider', async () => {
    const live = await real.finish(store({ id: 'a', account: 'a', kind: 'pigeon', parts: [{ does: 'send' }] }));
    expect(live.run.errors).toMatchObject([{ message: { id: 'providerKindUnknown', args: { kind: 'pigeon' } } }]);
  });

  it.each([
    ['throws on load', "throw new Error('no licence found')", /no licence found/],
    ['has no default export', 'export const x = 1', /has no default export with a method/],
    ['cannot be parsed', 'export default {', /Unexpected/],
  ])('a provider module that %s', async (_what, source, sentence) => {
    await real.writeFile('provider.mjs', source);
    const live = await real.finish(moduleStore('bad', 'provider.mjs'));
    expect(live.run.errors).toMatchObject([{ message: { id: 'providerLoadFailed' } }]);
    expect(JSON.stringify(live.run.errors)).toMatch(sentence);
  });

  it.each([
    ['throws', "throw new Error('out of cheese')", /out of cheese/],
    ['forgets to answer', '', /answered undefined, which is not an HRESULT/],
  ])('a SynchronizeInBackground that %s', async (_what, body, sentence) => {
    await real.writeFile('provider.mjs', `export default { async SynchronizeInBackground() { ${body} } }`);
    const live = await real.finish(moduleStore('bad', 'provider.mjs'));
    expect(real.task()).toMatchObject({ state: 'failed', result: HR.E_UNEXPECTED });
    expect(live.run.errors[0]?.message).toMatch(sentence);
  });

  it('a message of the wrong shape', async () => {
    await real.writeFile(
      'provider.mjs',
      "process.send({ type: 'progress', percent: 12 }); export default { SynchronizeInBackground: () => 0 }",
    );
    await real.writeFile('good.json', quick([{ do: 'done', hresult: 'S_OK' }]));
    const live = await real.finish(moduleStore('bad', 'provider.mjs'), demoStore('good', 'good.json'));
    expect([real.task(0).state, real.task(1).state]).toEqual(['failed', 'completed']);
    expect(live.run.errors).toMatchObject([{ message: { id: 'providerBrokeProtocol' } }]);
    expect(real.log.lines.join()).toContain('sent invalid data');
  });
});

describe('a module provider', () => {
  it('needs nothing but a default export, and sees the answers of the host', async () => {
    await real.writeFile(
      'provider.mjs',
      `export default {
        async SynchronizeInBackground({ punkCallBack, psesSync }) {
          const out = {};
          punkCallBack.QueryInterface(${CALLBACK}, out);
          await out.value.Progress('one', 1, 2);
          const refused = await out.value.Error('not a code', 'x');
          const taken = await out.value.Error(0x00040820, psesSync.account + ' ' + refused.toString(16));
          return await out.value.Done(null, taken);
        },
      };`,
    );
    const live = await real.finish(moduleStore('mine', 'provider.mjs'));
    expect(real.task()).toMatchObject({ state: 'completedWithWarnings', calls: 3 });
    expect(live.run.errors).toMatchObject([{ severity: 'warning', message: 'mine 80070057' }]);
  });
});
