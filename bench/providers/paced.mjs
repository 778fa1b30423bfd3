// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackOf, cancelCodeOf } from './callback.mjs';
import { STAMP_MAX, stampNow } from './stamp.mjs';

/** Calls Progress at a given rate, each call with its own time as its position. */
export default {
  /** @param {import('#shared/mapi/sync.ts').MAPISIB} psib */
  async SynchronizeInBackground(psib) {
    const callback = callbackOf(psib);
    const { base, callsPerSecond, seconds } = /** @type {Record<string, number>} */ (psib.psesSync.settings);
    const callsPerMs = Number(callsPerSecond) / 1000;
    const total = Number(callsPerSecond) * Number(seconds);
    const began = performance.now();
    for (let made = 0; made < total && !psib.psesSync.signal.aborted;) {
      const due = Math.min(total, Math.floor((performance.now() - began) * callsPerMs));
      for (; made < due; made += 1) {
        const answer = callback.Progress('Receiving', stampNow(Number(base)), STAMP_MAX);
        if (typeof answer !== 'number') await answer;
      }
      await sleep(1);
    }
    return callback.Done(null, cancelCodeOf(psib));
  },
};
