import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import type { CallCell, ProviderToHost } from '#shared/protocol/provider.ts';
import { parseProviderToHost } from '#shared/protocol/validateProvider.ts';
import { ProviderRunner } from '../providerRunner.ts';

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'send-receive-module-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** All that the host hears of a module with this source, until its only synchronisation is over or it has not loaded. */
async function hear(source: string): Promise<ProviderToHost[]> {
  files += 1;
  const module = path.join(folder, `provider-${files}.mjs`);
  await writeFile(module, source);
  const heard: ProviderToHost[] = [];
  await new Promise<void>((resolve) => {
    const runner = new ProviderRunner((sent) => {
      const parsed = parseProviderToHost(structuredClone(sent));
      if (!parsed.ok) throw new Error(parsed.problem);
      const { message } = parsed;
      heard.push(message);
      if (message.type === 'loaded') {
        runner.receive({ type: 'synchronize', syncId: 0, flags: 0, account: 'a', settings: {} });
      }
      const isOver = message.type === 'returned' ? !message.hasEvent : message.type === 'threadEnded';
      if (isOver || message.type === 'loadFailed') resolve();
    });
    runner.receive({ type: 'load', kind: 'module', settings: { module } });
  });
  return heard;
}

function textsOfErrors(heard: readonly ProviderToHost[]): CallCell[] {
  return heard.flatMap((message) =>
    message.type === 'calls' && message.calls[1] === SLOT.Error ? message.calls.slice(3, 4) : [],
  );
}

/** Source text of values of every sort, and of some that throw when they are looked at. */
const expression = fc.oneof(
  fc.constantFrom(
    'undefined',
    'null',
    'NaN',
    '-1',
    '2 ** 32',
    '0.5',
    '10n',
    'Symbol("x")',
    '() => 0',
    'class {}',
    '[]',
    'Object.create(null)',
    '{ toString() { throw new Error("no words") } }',
    '{ get message() { throw new Error("no message") } }',
    '{ get [Symbol.toStringTag]() { throw new Error("no tag") } }',
    '{ then() { throw new Error("no future") } }',
    'new Proxy({}, { get() { throw new Error("proxied") } })',
    'new Error("")',
    'Object.assign(new Error(), { message: 7 })',
    '"x".repeat(100_000)',
    'Promise.resolve("late")',
    'Promise.reject(new Error("rejected"))',
  ),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

describe('the default export', () => {
  const NAMED = /provider-\d+\.mjs/;

  it('may be anything: the module that is no provider is named', async () => {
    await fc.assert(
      fc.asyncProperty(expression, async (value) => {
        // What is no object literal stays what it is in the parentheses.
        const heard = await hear(
          `const value = (${value}); Promise.resolve(value).catch(() => {}); export default value;`,
        );
        expect(heard).toMatchObject([{ type: 'loadFailed', problem: 'threw' }]);
        expect(JSON.stringify(heard)).toMatch(NAMED);
      }),
      { numRuns: 60 },
    );
  });

  it('may have anything in the place of the method', async () => {
    const member = fc.oneof(
      expression.map((value) => `SynchronizeInBackground: (${value})`),
      fc.constant('get SynchronizeInBackground() { throw null }'),
      fc.constant('Synchronizeinbackground() { return 0 }'),
    );
    await fc.assert(
      fc.asyncProperty(member, async (each) => {
        fc.pre(!each.includes('=>') && !each.includes('class') && !each.includes('Promise.reject'));
        const heard = await hear(`export default { ${each} };`);
        expect(heard).toMatchObject([{ type: 'loadFailed', problem: 'threw' }]);
        expect(JSON.stringify(heard)).toMatch(NAMED);
      }),
      { numRuns: 60 },
    );
  });

  it('may look like a promise that never comes', async () => {
    const heard = await hear('export default { then() {}, SynchronizeInBackground() { return 0 } };');
    expect(heard).toMatchObject([{ type: 'loaded' }, { type: 'returned', hr: HR.S_OK }]);
  });

  it('keeps its own this', async () => {
    const heard = await hear('export default { code: 5, SynchronizeInBackground() { return this.code } };');
    expect(heard.at(-1)).toMatchObject({ type: 'returned', hr: 5 });
  });
});

describe('while it is loaded, a module', () => {
  it('may throw anything', async () => {
    await fc.assert(
      fc.asyncProperty(expression, async (value) => {
        const heard = await hear(`const value = (${value}); Promise.resolve(value).catch(() => {}); throw value;`);
        expect(heard).toMatchObject([
          { type: 'loadFailed', problem: 'threw', detail: expect.stringMatching(/./) as string },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('may be any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (source) => {
        const [first] = await hear(source);
        expect(first).toMatchObject({ type: 'loadFailed', problem: 'threw' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('SynchronizeInBackground', () => {
  const how = fc.constantFrom('return value', 'throw value', 'await null; return value', 'await null; throw value');

  it('may answer and throw anything, now and later: it has returned an HRESULT, and what was wrong is said', async () => {
    await fc.assert(
      fc.asyncProperty(expression, how, async (value, body) => {
        const heard = await hear(
          `export default { async SynchronizeInBackground() {
             const value = (${value}); Promise.resolve(value).catch(() => {}); ${body};
           } };`,
        );
        const answers = heard.flatMap((message) => (message.type === 'returned' ? [message.hr] : []));
        expect(answers).toHaveLength(1);
        const isOwnAnswer = answers[0] !== HR.E_UNEXPECTED;
        const texts = textsOfErrors(heard);
        expect(texts).toHaveLength(isOwnAnswer ? 0 : 1);
        for (const text of texts) expect(String(text).length).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: 100 },
    );
  });

  it('may store anything in phSyncDoneEvent', async () => {
    const stored = fc.oneof(
      expression,
      expression.map((value) => `{ signalled: (${value}) }`),
      fc.constant('{ get signalled() { throw new Error("no signal") } }'),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (value) => {
        fc.pre(!value.includes('Promise.reject') || value.includes('signalled'));
        const heard = await hear(
          `export default { SynchronizeInBackground({ phSyncDoneEvent }) {
             phSyncDoneEvent.value = (${value}); return 0;
           } };`,
        );
        const returned = heard.findIndex(({ type }) => type === 'returned');
        expect(heard[returned]).toMatchObject({ hr: HR.S_OK });
      }),
      { numRuns: 100 },
    );
  });
});
