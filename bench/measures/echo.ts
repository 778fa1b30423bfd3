import { startChild } from '../inside/child.ts';
import { type Measure, percentile } from '../inside/measure.ts';

/** The limit of an answered call: a number over a utility process's port and back, after a pause. */
export const echo: Measure = async ({ quick }) => {
  const child = startChild('echo', { calls: quick ? 200 : 700, socket: '' });
  const taken = await new Promise<number[]>((resolve) => {
    child.on('message', (message: number | number[]) => {
      if (typeof message === 'number') child.postMessage(message);
      else resolve(message);
    });
  });
  child.kill();
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
};
