import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { buildBundle } from '../../../scripts/vite/buildBundle.ts';
import { root } from '../../../scripts/vite/nodeBundle.ts';
import type { HistoryStore } from './historyStore.ts';
import { openReadOnly } from './readOnly.ts';
import { readRuns } from './readRuns.ts';
import { openStore, tempHistory } from './testing/tempHistory.ts';
import { EVERYTHING } from '#shared/history/queries.ts';

const outDir = path.join(root, 'test-results', 'history');
const program = path.join(outDir, 'writeRuns.js');

beforeAll(async () => {
  const entries = { writeRuns: path.join(import.meta.dirname, 'testing/writeRuns.ts') };
  await buildBundle({ entries, outDir, format: 'es' });
});

interface Writer {
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
}

function startWriter(file: string, limit = 'unlimited'): Writer {
  const script = `ulimit -S -f ${limit}; exec "$@"`;
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

/** Kills it and gives what it has still said. */
async function kill({ child, lines }: Writer): Promise<string[]> {
  child.kill('SIGKILL');
  await once(child, 'exit');
  const rest: string[] = [];
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) rest.push(line.value);
  return rest;
}

async function untilItSays({ lines }: Writer, start: string): Promise<string[]> {
  const said: string[] = [];
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    said.push(line.value);
    if (line.value.startsWith(start)) return said;
  }
  throw new Error(`It has never said '${start}'`);
}

const count = (lines: readonly string[], start: string): number =>
  lines.filter((each) => each.startsWith(start)).length;

/** Every run that was there is there, whole, and only the last of each process may be unfinished. */
function expectWhole(store: HistoryStore): { readonly ended: number; readonly interrupted: number } {
  const runs = store.ask('runs', { filter: EVERYTHING, before: null, limit: 1_000_000 });
  for (const { id, outcome, total, succeeded } of [...runs.slice(0, 3), ...runs.slice(-3)]) {
    expect(['succeeded', 'interrupted']).toContain(outcome);
    expect(succeeded).toBe(outcome === 'succeeded' ? total : 0);
    expect(store.ask('run', id)?.tasks).toHaveLength(total);
  }
  const ended = runs.filter(({ outcome }) => outcome === 'succeeded').length;
  return { ended, interrupted: runs.length - ended };
}

it('loses nothing that was written when it is killed, whenever that is', { timeout: 60_000 }, async () => {
  const file = tempHistory();
  let ended = 0;
  let kills = 0;
  // Before it has opened the file the first time, while it makes the tables, and in the middle of writing.
  for (const afterLines of [0, 1, 1, 2, 5, 30, 80, 3, 200]) {
    const writer = startWriter(file);
    const said: string[] = [];
    while (said.length < afterLines) said.push((await writer.lines.next()).value as string);
    said.push(...(await kill(writer)));
    kills += 1;
    ended += count(said, 'ended');
    if (said.length > 0) expect(said[0]).toBe('opened well');
    const store = openStore(file);
    expect(store.problem).toBeNull();
    const found = expectWhole(store);
    // It may have been killed after writing and before saying so.
    expect(found.ended - ended).toBeGreaterThanOrEqual(0);
    expect(found.ended - ended).toBeLessThanOrEqual(1);
    expect(found.interrupted).toBeLessThanOrEqual(kills);
    ended = found.ended;
    store.close();
  }
});

it(
  'goes on when the disk is full, says so, and writes the rest when there is room again',
  { timeout: 60_000 },
  async () => {
    const file = tempHistory();
    const writer = startWriter(file, '600');
    const before = await untilItSays(writer, 'failed');
    expect(before.at(-1)).toMatch(/full|I\/O/);
    // What is there can be read meanwhile, by another process too.
    expect(countEnded(file)).toBeGreaterThanOrEqual(count(before, 'ended'));
    execFileSync('prlimit', ['--pid', String(writer.child.pid), '--fsize=unlimited:']);
    const after = await untilItSays(writer, 'ended');
    const rest = await kill(writer);
    const store = openStore(file);
    expect(store.problem).toBeNull();
    expect(expectWhole(store).ended).toBeGreaterThanOrEqual(count([...before, ...after, ...rest], 'ended'));
    store.close();
  },
);

function countEnded(file: string): number {
  const db = openReadOnly(file);
  const runs = readRuns(db, { filter: EVERYTHING, before: null, limit: 1_000_000 });
  db.close();
  return runs.filter(({ outcome }) => outcome === 'succeeded').length;
}
