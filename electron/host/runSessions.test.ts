import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { demoStore, moduleStore, quick, RealHost } from './testing/realHost.ts';

const CALLBACK = "'{5024A386-2D44-486A-81A8-8F0ECB6071DD}'";

let real: RealHost;

beforeEach(async () => {
  real = await RealHost.open(inject('providerProcessEntry'));
});

afterEach(() => real.close());

describe('a task that is run again', () => {
  /** Fails until somebody puts a file beside it. */
  const MENDABLE = `
    import { existsSync } from 'node:fs';
    export default {
      SynchronizeInBackground({ punkCallBack }) {
        const out = {};
        punkCallBack.QueryInterface(${CALLBACK}, out);
        const mended = existsSync('mended');
        out.value.Progress(mended ? 'Mended' : 'Broken', 1, 2);
        if (!mended) out.value.Error(0x80040111, 'no');
        return out.value.Done(null, mended ? 0 : 0x80040111);
      },
    };
  `;

  it('does so in its place, and its old errors are past', async () => {
    await real.writeFile('mendable.mjs', MENDABLE);
    await real.writeFile('good.json', quick([{ do: 'done', hresult: 'S_OK' }]));
    const live = await real.finish(moduleStore('a', 'mendable.mjs'), demoStore('b', 'good.json'));
    expect(real.task(0)).toMatchObject({ state: 'failed', errors: 1 });
    const firstEnd = live.run.info.endedAt ?? 0;
    const { pid } = real.task(0);

    await real.writeFile('mended', '');
    expect(real.host.runAgain(1, [0])).toBe(true);
    expect(live.run.info.endedAt).toBeNull();
    expect(live.run.info.idleMs).toBeGreaterThanOrEqual(0);
    await real.until(() => live.isOver);

    expect(real.task(0)).toMatchObject({ state: 'completed', errors: 0, calls: 2 });
    expect(real.task(0).pid).not.toBe(pid);
    expect(live.run.steps[0]).toBe('Mended');
    expect(live.run.errors).toMatchObject([{ task: 0, isPast: true }]);
    expect(live.run.info.endedAt).toBeGreaterThanOrEqual(firstEnd);
    expect(real.task(1).state).toBe('completed');
  });

  it('that fails again has a new line beside the past one', async () => {
    await real.writeFile('mendable.mjs', MENDABLE);
    const live = await real.finish(moduleStore('a', 'mendable.mjs'));
    real.host.runAgain(1, [0]);
    await real.until(() => live.isOver);
    expect(live.run.errors).toMatchObject([{ isPast: true }, { isPast: false, count: 1 }]);
    expect(real.task(0).errors).toBe(1);
  });

  it('does not hear of the process that it had before', async () => {
    await real.writeFile(
      'late.mjs',
      `
        import { existsSync, writeFileSync } from 'node:fs';
        export default {
          async SynchronizeInBackground({ punkCallBack }) {
            const out = {};
            punkCallBack.QueryInterface(${CALLBACK}, out);
            if (existsSync('second')) return void (await new Promise(() => setInterval(() => {}, 1_000)));
            writeFileSync('second', '');
            out.value.Done(null, 0x80040111);
            // Its thread goes on after Done, until the host has had enough of it.
            setInterval(() => out.value.Progress('late', 1, 2), 5);
            await new Promise(() => {});
          },
        };
      `,
    );
    const live = await real.finish(moduleStore('a', 'late.mjs'));
    const refusals = (): number => live.run.findings.find(({ id }) => id === 'call-after-done')?.count ?? 0;
    await real.until(() => refusals() > 0);
    real.host.runAgain(1, [0]);
    const before = refusals();
    await real.until(() => refusals() > before + 2);
    expect(real.task(0).state).toMatch(/waiting|processing/);
    expect(live.run.steps[0]).toBeNull();
  });

  it('must have ended, and be of this run', async () => {
    await real.writeFile('long.json', quick([{ do: 'wait', ms: 60_000 }]));
    real.start(demoStore('a', 'long.json'));
    expect([real.host.runAgain(1, [0]), real.host.runAgain(2, [0]), real.host.runAgain(1, [7])]).toEqual(
      Array(3).fill(false),
    );
    real.host.cancelAll();
    await real.until(() => real.host.live?.isOver === true);
    expect(real.host.runAgain(1, [0, 0])).toBe(true);
    await real.until(() => real.task().state === 'processing');
  });
});

describe('the details of a task', () => {
  it('are its steps, its process and its last words', async () => {
    await real.writeFile(
      'wordy.mjs',
      `
        export default {
          SynchronizeInBackground({ punkCallBack }) {
            const out = {};
            punkCallBack.QueryInterface(${CALLBACK}, out);
            process.stderr.write('a warning of its own\\n');
            out.value.Progress('Connecting', 0, 0);
            for (let i = 1; i <= 3; i += 1) out.value.Progress('Message ' + i, i, 3);
            out.value.Progress('Finishing', 9, 3);
            return out.value.Done(null, 0);
          },
        };
      `,
    );
    await real.finish(moduleStore('a', 'wordy.mjs'));
    const details = real.host.taskDetails(1, 0);
    expect(details).toMatchObject({ kind: 'module', stepsLeftOut: 0 });
    expect(details?.steps.map(({ text }) => text)).toEqual(['Connecting', 'Message 3', 'Finishing']);
    expect(details?.findings.map(({ id }) => id)).toEqual(['index-beyond-max']);
    await expect.poll(() => real.host.taskDetails(1, 0)?.lastWords).toBe('a warning of its own');
  });

  it('are not to be had of another run', () => {
    expect(real.host.taskDetails(1, 0)).toBeNull();
  });
});
