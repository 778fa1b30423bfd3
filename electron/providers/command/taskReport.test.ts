import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import type { IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import { ComObject } from '#shared/mapi/unknown.ts';
import { judgePosition, type Position } from '#shared/sync/conformance.ts';
import type { ParsedEvent } from './parsers/toolFormat.ts';
import { positionOf } from './position.ts';
import { TaskReport } from './taskReport.ts';

class KeptCalls extends ComObject implements IMAPISyncProgressCallback {
  readonly calls: unknown[][] = [];

  Progress(...args: [string | null, number, number]): number {
    this.calls.push(args);
    return HR.S_OK;
  }

  Error(...args: [number, string | null]): number {
    this.calls.push(args);
    return HR.S_OK;
  }

  Done(): number {
    return HR.S_OK;
  }
}

beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));

async function report(...events: ParsedEvent[]): Promise<{ calls: unknown[][]; taken: TaskReport }> {
  const callback = new KeptCalls();
  const taken = new TaskReport(callback);
  await taken.take(events);
  return { calls: callback.calls, taken };
}

const progress = (text: string | null, done: number, total: number): ParsedEvent => ({
  type: 'progress',
  text,
  ...positionOf(done, total),
});

it('leaves the position where it is when another step begins', async () => {
  const { calls } = await report({ type: 'step', text: ' Connecting ' }, progress('Copying', 3, 10), {
    type: 'step',
    text: 'Cleaning up',
  });
  expect(calls).toEqual([
    ['Connecting', 0, 0],
    ['Copying', 3, 10],
    ['Cleaning up', 3, 10],
  ]);
});

it('never breaks the contract, whatever the tool counts', async () => {
  const texts = fc.constantFrom(null, 'a', 'b');
  const events = fc.array(fc.tuple(texts, fc.nat({ max: 9 }), fc.nat({ max: 9 })).map((args) => progress(...args)));
  await fc.assert(
    fc.asyncProperty(events, async (counted) => {
      const { calls } = await report(...counted);
      let text: unknown = null;
      let previous: Position | null = null;
      for (const [says, index, max] of calls as [string | null, number, number][]) {
        expect(judgePosition({ index, max }, previous, says === null || says === text)).toBeNull();
        text = says ?? text;
        previous = { index, max };
      }
    }),
  );
});

it('knows what is left to say at the end', async () => {
  const steps = await report({ type: 'step', text: 'Connecting' }, { type: 'step', text: 'Refused' });
  expect(steps.taken.lastWords).toBe('Refused');
  const logged = await report(
    { type: 'step', text: 'a' },
    { type: 'log', text: 'hint' },
    { type: 'log', text: 'fatal: no' },
  );
  expect(logged.taken.lastWords).toBe('fatal: no');
  const told = await report({ type: 'step', text: 'a' }, { type: 'error', hr: HR.S_FALSE, text: 'x' });
  expect([told.taken.lastWords, told.taken.failure]).toEqual(['', null]);
  const failed = await report({ type: 'error', hr: HR.E_FAIL, text: 'x' }, { type: 'done', hr: HR.S_OK });
  expect([failed.taken.failure, failed.taken.verdict]).toEqual([HR.E_FAIL, HR.S_OK]);
});

it('cuts texts that nobody could read', async () => {
  const { calls } = await report(
    { type: 'step', text: 'x'.repeat(40_000) },
    {
      type: 'error',
      hr: HR.E_FAIL,
      text: 'x'.repeat(40_000),
    },
  );
  expect(calls.map((args) => args.find((arg) => typeof arg === 'string')?.length)).toEqual([500, 4_000]);
});
