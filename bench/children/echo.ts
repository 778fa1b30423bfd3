import { onOrder, parentPort } from './parent.ts';

/** Posts a small message, waits until it comes back, pauses, and posts the next; tells how long each took. */
onOrder(async ({ calls }) => {
  let back: (() => void) | null = null;
  parentPort.on('message', () => back?.());
  const taken: number[] = [];
  for (let i = 0; i < calls; i += 1) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 2);
    });
    const began = performance.now();
    await new Promise<void>((resolve) => {
      back = resolve;
      parentPort.postMessage(i);
    });
    taken.push(performance.now() - began);
  }
  parentPort.postMessage(taken);
});
