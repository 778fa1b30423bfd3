// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withApp } from './driven.mjs';
import { untilNoProviders } from './memory.mjs';
import { canReadProcesses, privateMegabytes } from './processTree.mjs';

const RUN_WITHIN_MS = 60_000;

/**
 * What two runs of a million calls and 10,000 tasks add to the memory of an app that has had one such run.
 * @type {import('./apps.mjs').OutsideMeasure}
 */
export async function* growth(around) {
  if (!canReadProcesses()) return;
  const stores = storesFor(around);
  const args = [...around.args, '--js-flags=--expose-gc'];
  const figures = await withApp({ ...around, args }, stores, async (app, page) => {
    const pid = /** @type {number} */ (app.process().pid);
    const settle = async () => {
      await sleep(1_000);
      await untilNoProviders(pid, RUN_WITHIN_MS);
      for (let i = 0; i < 3; i += 1) {
        await app.evaluate(() => globalThis.gc?.());
        await page.evaluate(() => globalThis.gc?.());
        await sleep(500);
      }
      return privateMegabytes(pid);
    };
    const first = await settle();
    const after = [];
    for (let run = 0; run < 2; run += 1) {
      await page.evaluate(() => window.sendReceive.invoke('sendReceive', null));
      after.push(await settle());
    }
    return { first, growth: /** @type {number} */ (after.at(-1)) - first };
  });
  yield { measure: 'growth', figures };
}

/** @param {import('./apps.mjs').Circumstances} around */
function storesFor({ folder, quick }) {
  const flood = { do: 'flood', text: 'Item {index} of {max}', calls: quick ? 100_000 : 1_000_000 };
  const short = { do: 'progress', text: 'Receiving', to: 3, everyMs: 10 };
  return [
    store('flood', [writeScenario(folder, 'flood', flood)]),
    store('many', Array(quick ? 1_000 : 10_000).fill(writeScenario(folder, 'short', short))),
  ];
}

/**
 * @param {string} id
 * @param {readonly string[]} scenarios
 */
function store(id, scenarios) {
  const parts = scenarios.map((scenario) => ({ does: 'both', settings: { scenario } }));
  return { id, account: id, kind: 'demo', parts };
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {object} step
 */
function writeScenario(folder, name, step) {
  const file = path.join(folder, `${name}.json`);
  const steps = [step, { do: 'done', hresult: 'S_OK' }];
  fs.writeFileSync(file, JSON.stringify({ version: 1, title: name, description: 'For the bench', steps }));
  return file;
}
