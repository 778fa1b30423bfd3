import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { judgePosition, type Position } from '#shared/sync/conformance.ts';
import { plain } from './parsers/plain.ts';
import { rsync } from './parsers/rsync.ts';
import type { ParsedEvent } from './parsers/toolFormat.ts';
import { positionOf } from './position.ts';
import type { ToolExit } from './toolProcess.ts';
import { type ReportSink, ToolReport } from './toolReport.ts';

/** What is told, call by call. */
class KeptCalls implements ReportSink {
  readonly calls: unknown[][] = [];

  progress(...args: [string | null, number, number]): void {
    this.calls.push(args);
  }

  error(...args: [number, string]): void {
    this.calls.push(args);
  }
}

async function report(...events: ParsedEvent[]): Promise<{ calls: unknown[][]; taken: ToolReport }> {
  const kept = new KeptCalls();
  const taken = new ToolReport(kept, { name: 'tool', format: plain });
  await taken.take(events);
  return { calls: kept.calls, taken };
}

const FAILED: ToolExit = { code: 1, signal: null };
const ENDED: ToolExit = { code: 0, signal: null };

/** What is told at the end, and the result. */
async function endOf(exit: ToolExit, ...events: ParsedEvent[]): Promise<[unknown[][], HRESULT]> {
  const { calls, taken } = await report(...events);
  calls.length = 0;
  return [calls, await taken.judge(exit)];
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

it('tells at the end what is left to say', async () => {
  const sentence = async (...events: ParsedEvent[]): Promise<unknown> => (await endOf(FAILED, ...events))[0][0]?.[1];
  const a: ParsedEvent = { type: 'step', text: 'a' };
  expect(await sentence({ type: 'step', text: 'Refused' })).toBe('tool: it has failed (exit code 1): Refused');
  expect(await sentence(a, { type: 'log', text: 'hint' }, { type: 'log', text: 'fatal: no' })).toMatch(/: fatal: no$/);
  // It has been told already.
  expect(await sentence(a, { type: 'error', hr: HR.S_FALSE, text: 'x' })).toBe('tool: it has failed (exit code 1)');
  expect(await sentence(a, { type: 'error', hr: HR.E_FAIL, text: 'x' })).toBeUndefined();
});

it('believes an error before an exit code, and a verdict before both unless it is too good', async () => {
  const error: ParsedEvent = { type: 'error', hr: HR.MAPI_E_BUSY, text: 'x' };
  const done = (hr: HRESULT): ParsedEvent => ({ type: 'done', hr });
  expect(await endOf(ENDED)).toEqual([[], HR.S_OK]);
  expect(await endOf(ENDED, error)).toEqual([[], HR.MAPI_E_BUSY]);
  expect(await endOf(ENDED, error, done(HR.S_OK))).toEqual([[], HR.S_OK]);
  expect(await endOf(FAILED, error, done(HR.S_OK))).toEqual([[], HR.MAPI_E_BUSY]);
  expect(await endOf(FAILED, error, done(HR.MAPI_E_TIMEOUT))).toEqual([[], HR.MAPI_E_TIMEOUT]);
});

it('is at the end when all has gone well', async () => {
  expect(await endOf(ENDED, progress('a', 2, 6))).toEqual([[[null, 6, 6]], HR.S_OK]);
  expect(await endOf(ENDED, progress('a', 2, 6), { type: 'done', hr: HR.S_OK })).toEqual([[[null, 6, 6]], HR.S_OK]);
  expect(await endOf(ENDED, progress('a', 6, 6))).toEqual([[], HR.S_OK]);
  expect(await endOf(ENDED, progress('a', 0, 0))).toEqual([[], HR.S_OK]);
  const partly: ParsedEvent = { type: 'done', hr: HR.MAPI_W_PARTIAL_COMPLETION };
  expect(await endOf(ENDED, progress('a', 2, 6), partly)).toEqual([[], HR.MAPI_W_PARTIAL_COMPLETION]);
  expect((await endOf(FAILED, progress('a', 2, 6)))[0]).toHaveLength(1);
});

it('takes it back that there is nothing to do when something turns up', async () => {
  const partly = async (...events: ParsedEvent[]): Promise<HRESULT> => {
    const ofRsync = new ToolReport(new KeptCalls(), { name: 'rsync', format: rsync });
    await ofRsync.take(events);
    return ofRsync.judge({ code: 23, signal: null });
  };
  expect(await partly({ type: 'nothing' })).toBe(HR.MAPI_E_NOT_FOUND);
  expect(await partly({ type: 'nothing' }, progress('a', 1, 2))).toBe(HR.MAPI_W_PARTIAL_COMPLETION);
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
