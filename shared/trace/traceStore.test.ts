import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HR } from '../mapi/hresult.ts';
import { SLOT } from '../mapi/progressCallback.ts';
import { CHUNK_ROWS } from './chunk.ts';
import { TRACE_METHODS } from './methods.ts';
import { rowsOf, storeOf, traceRow, ulong } from './testing/arbitraryTrace.ts';
import { TraceStore } from './traceStore.ts';

it('gives back what it was given', () => {
  fc.assert(
    fc.property(fc.array(traceRow), (rows) => {
      expect(rowsOf(storeOf(rows))).toEqual(rows);
    }),
  );
});

it('knows the calls of a provider by their vtable slots', () => {
  for (const [method, slot] of Object.entries(SLOT)) expect(TRACE_METHODS[slot]).toBe(method);
});

describe('a call', () => {
  const argsOf = (slot: unknown, ...cells: unknown[]): unknown => {
    const store = new TraceStore();
    store.addCall(0, 0, 0, slot, cells[0], cells[1], cells[2], HR.S_OK);
    const [{ method, args }] = rowsOf(store) as [ReturnType<TraceStore['row']>];
    return [method, ...args];
  };

  it('has the arguments that its method has', () => {
    expect(argsOf(3, 'Step', 1, 0xffffffff)).toEqual(['Progress', 'Step', 1, 0xffffffff]);
    expect(argsOf(3, null, 0, 0)).toEqual(['Progress', null, 0, 0]);
    expect(argsOf(4, HR.E_FAIL, 'no', null)).toEqual(['Error', HR.E_FAIL, 'no']);
    expect(argsOf(5, true, HR.S_OK, null)).toEqual(['Done', true, HR.S_OK]);
    expect(argsOf(2, null, null, null)).toEqual(['Release']);
  });

  it('is kept as it came where it makes no sense', () => {
    expect(argsOf(3, 7, -1.5, undefined)).toEqual(['Progress', 7, -1.5, { odd: '[object Undefined]' }]);
    expect(argsOf(2, null, 'more', null)).toEqual(['Release', null, 'more', null]);
    expect(argsOf(77, 1, true, null)).toEqual(['unknownSlot', 77, 1, true, null]);
    expect(argsOf(1.5, null, null, null)).toEqual(['unknownSlot', 1.5, null, null, null]);
    const harmful = { toString: 1, valueOf: 1 };
    expect(argsOf(3, harmful, Number.NaN, 1)).toEqual(['Progress', { odd: '[object Object]' }, { odd: 'NaN' }, 1]);
  });

  it('with a text of any length is kept up to where it is too long', () => {
    const [, text] = argsOf(3, 'x'.repeat(1_000_000), 1, 2) as string[];
    expect(text).toHaveLength(32_769);
  });
});

it('finds rows again over the borders of chunks, texts that come again included', () => {
  const store = new TraceStore();
  const count = CHUNK_ROWS * 2 + 10;
  const textOf = (i: number): string => (i % 3 === 0 ? 'again' : `ümlaut ${i} 😀`);
  for (let i = 0; i < count; i += 1) store.addCall(i, 0, 0, SLOT.Progress, textOf(i), i, count, HR.S_OK);
  fc.assert(
    fc.property(fc.nat({ max: count - 1 }), (i) => {
      expect(store.row(i)).toMatchObject({ at: i, args: [textOf(i), i, count] });
    }),
  );
  expect(store.rows(CHUNK_ROWS - 1, 3).map(({ at }) => at)).toEqual([CHUNK_ROWS - 1, CHUNK_ROWS, CHUNK_ROWS + 1]);
});

describe('a limit', () => {
  const fill = (store: TraceStore, count: number, text = ''): void => {
    for (let i = 0; i < count; i += 1) store.addCall(i, 0, 0, SLOT.Progress, `${text}${i}`, i, 0, HR.S_OK);
  };

  it('of rows drops the oldest, and says how many', () => {
    const store = new TraceStore({ rows: CHUNK_ROWS * 3, bytes: Number.POSITIVE_INFINITY });
    fill(store, CHUNK_ROWS * 5 + 1);
    expect([store.first, store.end]).toEqual([CHUNK_ROWS * 3, CHUNK_ROWS * 5 + 1]);
    expect(store.rows(0, Number.POSITIVE_INFINITY)).toHaveLength(CHUNK_ROWS * 2 + 1);
    expect(store.row(store.first).at).toBe(CHUNK_ROWS * 3);
  });

  it('of bytes holds for long texts too', () => {
    const bytes = 20_000_000;
    const store = new TraceStore({ rows: Number.POSITIVE_INFINITY, bytes });
    fill(store, 3_000, 'x'.repeat(30_000));
    expect(store.bytes).toBeLessThanOrEqual(bytes);
    expect(store.first).toBeGreaterThan(0);
    expect(store.row(store.end - 1).args[0]).toHaveLength(30_004);
  });
});

it('is marked in its newest row', () => {
  fc.assert(
    fc.property(fc.array(ulong, { minLength: 1 }), (times) => {
      const store = new TraceStore();
      for (const took of times) {
        store.addCall(0, 0, 0, SLOT.AddRef, null, null, null, HR.S_OK);
        store.tookUntil(took);
      }
      expect(rowsOf(store).map(({ took }) => took)).toEqual(times);
    }),
  );
});
