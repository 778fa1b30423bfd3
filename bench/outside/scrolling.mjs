// @ts-check
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../scripts/setup/paths.mjs';
import { withApp } from './driven.mjs';
import { countPatches, scrollThroughTasks } from './scrollingPage.mjs';

const TASKS = 10_000;

/**
 * 10,000 tasks that all change while the dialog scrolls through them.
 * @type {import('./apps.mjs').OutsideMeasure}
 */
export async function* scrolling(around) {
  const seconds = around.quick ? 2 : 5;
  const settings = { module: path.join(root, 'bench/providers/everyTask.mjs'), everyMs: 50, seconds: seconds + 8 };
  const parts = Array.from({ length: TASKS }, () => ({ does: 'both', settings }));
  for (let round = 0; round < around.rounds; round += 1) {
    const figures = await withApp(
      around,
      [{ id: 'many', account: 'many', kind: 'module', settings, parts }],
      (app, page) => scroll(app, page, seconds),
    );
    yield { measure: 'scrolling', figures };
  }
}

/**
 * @param {import('playwright').ElectronApplication} app
 * @param {import('playwright').Page} page
 * @param {number} seconds
 */
async function scroll(app, page, seconds) {
  await page.addInitScript(countPatches);
  await page.reload();
  await page.getByRole('row').nth(2).waitFor();
  await sleep(1_500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const metrics = async () => {
    const { metrics: list } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  await cpuOf(app);
  const before = await metrics();
  const { frames, slowestFrameMs, longTasks, patches, rowsPerPatch } = await page.evaluate(scrollThroughTasks, seconds);
  const after = await metrics();
  const cpu = await cpuOf(app);
  const ms = (/** @type {string} */ name) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
  return {
    framesPerSecond: frames / seconds,
    slowestFrameMs,
    longTasks,
    patchesPerSecond: patches / seconds,
    rowsPerPatch,
    scriptMsPerPatch: ms('ScriptDuration') / patches,
    scriptMsPerFrame: ms('ScriptDuration') / frames,
    taskMsPerFrame: ms('TaskDuration') / frames,
    ...cpu,
  };
}

/**
 * @param {import('playwright').ElectronApplication} app
 * @returns {Promise<{ mainPercent: number, windowPercent: number }>} of a core, since it was last asked
 */
function cpuOf(app) {
  return app.evaluate(({ app: electronApp }) => {
    const metrics = electronApp.getAppMetrics();
    const percent = (/** @type {string} */ type) =>
      metrics.find((process) => process.type === type)?.cpu.percentCPUUsage ?? 0;
    return { mainPercent: percent('Browser'), windowPercent: percent('Tab') };
  });
}
