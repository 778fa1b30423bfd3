// @ts-check
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuild } from '../scripts/setup/build.mjs';
import { displayArgs, hasDisplay, startVirtualDisplay } from '../scripts/setup/display.mjs';
import { electronExecutable, ensureElectron } from '../scripts/setup/electronRuntime.mjs';
import { sandboxArgs } from '../scripts/setup/sandbox.mjs';
import { runScript } from '../scripts/setup/say.mjs';
import { buildBench } from './build.mjs';
import { parseOptions } from './options.mjs';
import { growth } from './outside/growth.mjs';
import { historyStart } from './outside/historyStart.mjs';
import { historyWindow } from './outside/historyWindow.mjs';
import { runInside } from './outside/inside.mjs';
import { memory } from './outside/memory.mjs';
import { scrolling } from './outside/scrolling.mjs';
import { startTime } from './outside/startTime.mjs';
import { figuresOf } from './report/figures.mjs';
import { terminalTable } from './report/table.mjs';
import { writeReport } from './report/write.mjs';

/** In the main process of the bench's own app: the names of bench/measures/index.ts, in the order of a round. */
const INSIDE = [
  'burst',
  'tracing',
  'rawArrays',
  'messageEach',
  'jsonRpc',
  'sustained',
  'ingest200k',
  'ingest400k',
  'roundTrip',
  'echo',
  'socketRaw',
  'socketBatched',
  'socketRawEach',
  'socketEach',
  'socketAnswered',
  'socketTracing',
  'socketSteady200k',
  'socketRoundTrip',
  'socketEcho',
  'webSocket',
  'grpc',
  'callToFrameSparse',
  'callToFrame1k',
  'callToFrame100k',
  'callToFrame400k',
  'history',
];

/**
 * Around the built app.
 * @type {Record<string, import('./outside/apps.mjs').OutsideMeasure>}
 */
const OUTSIDE = { scrolling, startTime, historyStart, historyWindow, memory, growth };

/** `npm run bench [-- --quick] [-- --only name]`: only a complete run is written down. */
await runScript(async () => {
  const { names, isComplete, quick } = parseOptions(process.argv.slice(2), [...INSIDE, ...Object.keys(OUTSIDE)]);
  await ensureElectron();
  ensureBuild();
  await buildBench();
  const display = hasDisplay() ? null : await startVirtualDisplay();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'send-receive-bench-'));
  const around = {
    electron: electronExecutable(),
    args: ['--log-level=3', ...sandboxArgs(), ...displayArgs()],
    env: { ...inherited(), ...(display !== null && { DISPLAY: display.display }) },
    folder,
    quick,
    rounds: quick ? 1 : 3,
  };
  try {
    const samples = await measureAll(around, names);
    const sections = figuresOf(samples);
    console.log(terminalTable(sections));
    if (isComplete) writeReport(sections, around);
  } finally {
    display?.stop();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});

/**
 * @param {import('./outside/apps.mjs').Circumstances} around
 * @param {readonly string[]} names
 */
async function measureAll(around, names) {
  const samples = [];
  const inside = names.filter((name) => INSIDE.includes(name));
  const runs = names.flatMap((name) => OUTSIDE[name]?.(around) ?? []);
  if (inside.length > 0) runs.unshift(runInside(around, inside));
  for (const run of runs) {
    for await (const sample of run) {
      samples.push(sample);
      console.error(`[bench] ${sample.measure}`);
    }
  }
  return samples;
}

/** @returns {Record<string, string>} */
function inherited() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
