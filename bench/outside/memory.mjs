// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { startApp } from './apps.mjs';
import { canReadProcesses, hasProviders, privateMegabytes } from './processTree.mjs';

const SETTLE_MS = 3_000;
const DEMO_WITHIN_MS = 40_000;

/**
 * Private memory of all processes: the app when its demo run is over, and the empty app.
 * @type {import('./apps.mjs').OutsideMeasure}
 */
export async function* memory(around) {
  if (!canReadProcesses()) return;
  for (let round = 0; round < around.rounds; round += 1) {
    const [app, empty] = [await memoryOf('app', around), await memoryOf('empty', around)];
    yield { measure: 'memory', figures: { app, empty, difference: app - empty } };
  }
}

/**
 * @param {'app' | 'empty'} name
 * @param {import('./apps.mjs').Circumstances} around
 */
async function memoryOf(name, around) {
  const { pid, end } = await startApp(name, around);
  try {
    await sleep(SETTLE_MS);
    await untilNoProviders(pid, DEMO_WITHIN_MS);
    await sleep(SETTLE_MS);
    return privateMegabytes(pid);
  } finally {
    await end();
  }
}

/**
 * @param {number} pid
 * @param {number} withinMs
 */
export async function untilNoProviders(pid, withinMs) {
  const end = performance.now() + withinMs;
  while (hasProviders(pid)) {
    if (performance.now() > end) throw new Error(`Providers still run after ${withinMs} ms`);
    await sleep(100);
  }
}
