import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { AnswerLedger } from './answerLedger.ts';

interface Call {
  readonly task: number;
  readonly isProgress: boolean;
  readonly asks: boolean;
  readonly hr: HRESULT;
}

/** What the host sends for these calls: each answer to Error and Done, and those to Progress that are another. */
function answersOf(calls: readonly Call[], first: number, latest: Map<number, HRESULT>): number[] {
  return calls.flatMap(({ task, isProgress, hr }, i) => {
    if (isProgress && (latest.get(task) ?? HR.S_OK) === hr) return [];
    if (isProgress) latest.set(task, hr);
    return [first + i, task, hr];
  });
}

it('gives everybody who asked the answer to just that call, in order', () => {
  const call = fc.record({
    task: fc.nat({ max: 2 }),
    isProgress: fc.boolean(),
    asks: fc.boolean(),
    hr: fc.constantFrom(HR.S_OK, HR.MAPI_E_USER_CANCEL, HR.E_UNEXPECTED),
  });
  fc.assert(
    fc.property(fc.array(fc.array(call)), (batches) => {
      const ledger = new AnswerLedger();
      const latest = new Map<number, HRESULT>();
      const heard: [unknown, HRESULT][] = [];
      let first = 0;
      for (const batch of batches) {
        batch.forEach(({ task, isProgress, asks }, i) =>
          ledger.expect(first + i, task, isProgress, asks ? first + i : undefined),
        );
        const answers = answersOf(batch, first, latest);
        first += batch.length;
        ledger.settle({ type: 'answers', upTo: first, answers }, (id, hr) => heard.push([id, hr]));
      }
      const asked = batches.flat().flatMap(({ asks, hr }, i) => (asks ? [[i, hr]] : []));
      expect(heard).toEqual(asked);
    }),
  );
});
