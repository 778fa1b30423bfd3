import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COLUMN, newCells, ROW_WIDTH, writeCell } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import { TASK_STATES } from '#shared/sync/task.ts';
import { RunStore } from './runStore.ts';
import { patch, patchRows, snapshot } from './testing/messages.ts';

let frames: (() => void)[];
let store: RunStore;

function nextFrame(): void {
  for (const callback of frames.splice(0)) callback();
}

beforeEach(() => {
  frames = [];
  store = new RunStore((callback) => frames.push(callback));
});

const changed = (row: number): Int32Array => patchRows([row, newCells(1).fill(1)]);

describe('what is told', () => {
  it('comes once a frame, however many patches came', () => {
    const listener = vi.fn();
    store.subscribe(listener);
    store.receive(snapshot());
    store.receive(patch({ rows: changed(0) }));
    expect(listener).not.toHaveBeenCalled();
    expect(frames).toHaveLength(1);
    nextFrame();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('concerns only rows that changed and that somebody looks at', () => {
    store.receive(snapshot());
    nextFrame();
    const listeners = [0, 1].map((row) => {
      const listener = vi.fn();
      store.subscribeRow(row, listener);
      return listener;
    });
    store.receive(patch({ rows: changed(1) }));
    store.receive(patch({ rows: changed(2) }));
    nextFrame();
    expect(listeners.map((listener) => listener.mock.calls.length)).toEqual([0, 1]);
  });

  it('ends with the subscription', () => {
    const listener = vi.fn();
    store.receive(snapshot());
    store.subscribeRow(0, listener)();
    store.subscribe(listener)();
    nextFrame();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('the overview', () => {
  it('says that nothing is known yet', () => {
    expect(store.overview.run).toBeNull();
  });

  it('sums the run up', () => {
    const done = newCells(1);
    writeCell(done, 0, COLUMN.state, TASK_STATES.indexOf('completed'));
    store.receive(snapshot());
    store.receive(patch({ rows: patchRows([2, done]), run: { id: 1, startedAt: 0, endedAt: 5, idleMs: 0 } }));
    nextFrame();
    expect(store.overview.summary).toMatchObject({ total: 3, succeeded: 1, unfinished: 2 });
    expect(store.overview.run?.endedAt).toBe(5);
  });
});

describe('the errors', () => {
  const line: ErrorLine = { task: 0, severity: 'error', hr: 1, message: '', firstAt: 0, count: 1, isPast: false };

  it('are another array when, and only when, one has changed', () => {
    store.receive(snapshot({ errors: [line] }));
    nextFrame();
    const { errors } = store.overview;
    store.receive(patch({ rows: changed(0) }));
    nextFrame();
    expect(store.overview.errors).toBe(errors);
    store.receive(patch({ errors: [[0, { ...line, count: 2 }]] }));
    nextFrame();
    expect(store.overview.errors).toEqual([{ ...line, count: 2 }]);
    expect(errors).toEqual([line]);
  });

  it('of before a retry, and of what was cancelled, are not counted', () => {
    store.receive(snapshot({ errors: [line, line] }));
    nextFrame();
    expect(store.overview.currentErrors).toBe(2);
    store.receive(patch({ errors: [[0, { ...line, isPast: true }]] }));
    nextFrame();
    expect(store.overview.currentErrors).toBe(1);
    store.receive(patch({ errors: [[1, { ...line, severity: 'cancelled' }]] }));
    nextFrame();
    expect(store.overview.currentErrors).toBe(0);
  });
});

it('shows the old run until the frame that tells of the new one', () => {
  store.receive(snapshot());
  nextFrame();
  store.receive(snapshot({ rows: 1, run: { id: 2, startedAt: 0, endedAt: null, idleMs: 0 } }));
  expect(store.cells).toHaveLength(3 * ROW_WIDTH);
  nextFrame();
  expect(store.cells).toHaveLength(ROW_WIDTH);
});
