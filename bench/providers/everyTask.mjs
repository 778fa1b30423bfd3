// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackOf, cancelCodeOf } from './callback.mjs';

/** @type {import('#shared/mapi/progressCallback.ts').IMAPISyncProgressCallback[]} */
const callbacks = [];
const MAX = 100_000;

/** Moves all of its tasks on at a fixed pace, until it is cancelled or its time is over. */
export default {
  /** @param {import('#shared/mapi/sync.ts').MAPISIB} psib */
  async SynchronizeInBackground(psib) {
    const callback = callbackOf(psib);
    callbacks.push(callback);
    if (callbacks.length === 1) void move(psib);
    const { seconds } = /** @type {Record<string, number>} */ (psib.psesSync.settings);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, Number(seconds) * 1000);
      psib.psesSync.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve(null);
      });
    });
    return callback.Done(null, cancelCodeOf(psib));
  },
};

/** @param {import('#shared/mapi/sync.ts').MAPISIB} psib */
async function move({ psesSync }) {
  const everyMs = Number(psesSync.settings.everyMs);
  await sleep(0); // until all tasks have been started
  for (let position = 1; position <= MAX; position += 1) {
    const began = performance.now();
    for (const callback of callbacks) {
      const answer = callback.Progress('Receiving', position, MAX);
      if (typeof answer !== 'number') await answer;
    }
    await sleep(Math.max(1, began + everyMs - performance.now()));
  }
}
