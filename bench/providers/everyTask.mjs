// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackOf, cancelCodeOf } from './callback.mjs';

const MAX = 100_000;

/** @type {import('#shared/mapi/progressCallback.ts').IMAPISyncProgressCallback[]} */
const callbacks = [];
/** @type {Promise<void> | null} */
let moving = null;

/** Moves all tasks of its store on at a fixed pace, until its time is over or the first one is cancelled. */
export default {
  /** @param {import('#shared/mapi/sync.ts').MAPISIB} psib */
  async SynchronizeInBackground(psib) {
    const callback = callbackOf(psib);
    callbacks.push(callback);
    moving ??= moveAll(psib);
    await moving;
    return callback.Done(null, cancelCodeOf(psib));
  },
};

/** @param {import('#shared/mapi/sync.ts').MAPISIB} psib */
async function moveAll({ psesSync: { settings, signal } }) {
  await sleep(0); // until all tasks have been started
  const end = performance.now() + Number(settings.seconds) * 1000;
  for (let position = 1; performance.now() < end && !signal.aborted; position += 1) {
    const began = performance.now();
    for (const callback of callbacks) {
      const answer = callback.Progress('Receiving', position, MAX);
      if (typeof answer !== 'number') await answer;
    }
    await sleep(Math.max(1, began + Number(settings.everyMs) - performance.now()));
  }
}
