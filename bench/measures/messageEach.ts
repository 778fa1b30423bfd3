import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';
import { newReducer } from '../inside/reducer.ts';

/** One message of a utility process for each call, reduced as the host reduces it. */
export const messageEach: Measure = async ({ quick }) => {
  const calls = quick ? 30_000 : 100_000;
  const child = startChild('messageEach', { calls, socket: '' });
  const figures = await new Promise<Figures>((resolve) => {
    const counter = new Counter(calls, resolve);
    const reduce = newReducer();
    child.on('message', (message: Parameters<typeof reduce>[0]) => {
      reduce(message);
      counter.add(1);
    });
  });
  child.kill();
  return figures;
};
