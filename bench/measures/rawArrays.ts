import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';
import { CALL_WIDTH } from '#shared/protocol/provider.ts';

/** The limit of the way: arrays over a utility process's port that are only counted. */
export const rawArrays: Measure = async ({ quick }) => {
  const calls = quick ? 300_000 : 1_000_000;
  const child = startChild('rawArrays', { calls, socket: '' });
  const figures = await new Promise<Figures>((resolve) => {
    const counter = new Counter(calls, resolve);
    child.on('message', (cells: readonly unknown[]) => {
      counter.add(cells.length / CALL_WIDTH);
      child.postMessage(null);
    });
  });
  child.kill();
  return figures;
};
