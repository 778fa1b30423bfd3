// @ts-check
import { profileOf, startApp } from './apps.mjs';
import { fillHistory } from './fullHistory.mjs';

const WARM_UP_STARTS = 3;

/**
 * From spawn to ready-to-show with a history of 100,000 tasks and with an empty one, by turns.
 * @type {import('./apps.mjs').OutsideMeasure}
 */
export async function* historyStart(around) {
  const pairs = around.quick ? 3 : 11;
  for (let start = 0; start < WARM_UP_STARTS; start += 1) {
    await startAndEnd('withHistory');
    await startAndEnd('app');
  }
  fillHistory(profileOf('withHistory', around));
  for (let pair = 0; pair < pairs; pair += 1) {
    const emptyFirst = pair % 2 === 0 ? await startAndEnd('app') : null;
    const full = await startAndEnd('withHistory');
    const empty = emptyFirst ?? (await startAndEnd('app'));
    yield { measure: 'historyStart', figures: { full, empty, difference: full - empty } };
  }

  /** @param {'app' | 'withHistory'} name */
  async function startAndEnd(name) {
    const { readyAfterMs, end } = await startApp(name, around);
    await end();
    return readyAfterMs;
  }
}
