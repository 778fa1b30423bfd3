// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackOf } from './callback.mjs';

const E_FAIL = 0x80004005;

/** Awaits one answered call at a time, once with pauses between them, once without; tells its times as a step text. */
export default {
  /** @param {import('#shared/mapi/sync.ts').MAPISIB} psib */
  async SynchronizeInBackground(psib) {
    const callback = callbackOf(psib);
    const calls = Number(psib.psesSync.settings.calls);
    /** @param {number} pauseMs */
    const times = async (pauseMs) => {
      const taken = [];
      for (let i = 0; i < calls; i += 1) {
        if (pauseMs > 0) await sleep(pauseMs);
        const began = performance.now();
        await callback.Error(E_FAIL, 'Answered');
        taken.push(performance.now() - began);
      }
      return taken.map((ms) => Math.round(ms * 1000));
    };
    await times(0); // to warm up
    const idle = await times(2);
    const busy = await times(0);
    await callback.Progress(JSON.stringify({ idle, busy }), 0, 0);
    return callback.Done(null, 0);
  },
};
