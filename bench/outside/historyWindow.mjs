// @ts-check
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withApp } from './driven.mjs';
import { fillHistory } from './fullHistory.mjs';
import { filterForNothing, openHistory, scrollThroughRuns, watchFrames } from './historyWindowPage.mjs';

/** @typedef {import('playwright').Page} Page */

/** As fast as one flicks: in five seconds past the six hundredth of 1,000 runs. */
const PIXELS_A_FRAME = 60;
const NOWHERE = 'nowhere to be found';
const BETWEEN_KEYS_MS = 80;

/**
 * The History tab of the real window, with a history of 100,000 tasks.
 * @type {import('./apps.mjs').OutsideMeasure}
 */
export async function* historyWindow(around) {
  const folder = path.join(around.folder, 'history-window');
  fillHistory(path.join(folder, 'profile-driven'));
  const scroll = { seconds: around.quick ? 2 : 5, pixelsAFrame: PIXELS_A_FRAME };
  for (let round = 0; round < around.rounds; round += 1) {
    const figures = await withApp({ ...around, folder }, [], async (_, page) => {
      await page.getByRole('tab', { name: 'History' }).waitFor();
      await sleep(2_000);
      const opening = await watched(page, () => page.evaluate(openHistory));
      await sleep(500);
      const scrolling = await watched(page, () => page.evaluate(scrollThroughRuns, scroll));
      const box = page.getByRole('searchbox', { name: 'Filter runs' });
      await box.focus();
      const typing = await watched(page, () => page.keyboard.type(NOWHERE, { delay: BETWEEN_KEYS_MS }));
      await box.fill('');
      await page.getByRole('grid').locator('[data-index]').first().waitFor();
      return {
        openMs: opening.result,
        openLongTasks: opening.longTasks,
        framesPerSecond: scrolling.framesPerSecond,
        slowestFrameMs: scrolling.slowestFrameMs,
        longTasks: scrolling.longTasks,
        typingFramesPerSecond: typing.framesPerSecond,
        typingSlowestFrameMs: typing.slowestFrameMs,
        typingLongTasks: typing.longTasks,
        textMs: await page.evaluate(filterForNothing, NOWHERE),
      };
    });
    yield { measure: 'historyWindow', figures };
  }
}

/**
 * How the page's frames come while something is done.
 * @template Result
 * @param {Page} page
 * @param {() => Promise<Result>} work
 */
async function watched(page, work) {
  const watch = await page.evaluateHandle(watchFrames);
  const result = await work();
  return { result, ...(await watch.evaluate((stop) => stop())) };
}
