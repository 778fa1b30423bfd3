// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { startApp } from './apps.mjs';

/** The first start creates the profile, the next ones fill Chromium's cache of compiled scripts. */
const WARM_UP_STARTS = 3;
const WARM_UP_MS = 1_500;

/**
 * From spawn to ready-to-show, the app and the empty app by turns.
 * @type {import('./apps.mjs').OutsideMeasure}
 */
export async function* startTime(around) {
  const pairs = around.quick ? 3 : 11;
  for (let start = 0; start < WARM_UP_STARTS; start += 1) {
    await startAndEnd('app', WARM_UP_MS);
    await startAndEnd('empty', WARM_UP_MS);
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    const emptyFirst = pair % 2 === 0 ? await startAndEnd('empty') : null;
    const app = await startAndEnd('app');
    const empty = emptyFirst ?? (await startAndEnd('empty'));
    yield { measure: 'startTime', figures: { app, empty, difference: app - empty } };
  }

  /**
   * @param {'app' | 'empty'} name
   * @param {number} [staysForMs]
   */
  async function startAndEnd(name, staysForMs = 0) {
    const { readyAfterMs, end } = await startApp(name, around);
    await sleep(staysForMs);
    await end();
    return readyAfterMs;
  }
}
