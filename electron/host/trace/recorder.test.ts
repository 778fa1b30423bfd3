import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { TRACE_METHODS } from '#shared/trace/methods.ts';
import { readTrace } from './readTrace.ts';
import { Recorder } from './recorder.ts';
import { openRecording, type RecordingFile } from './recordingFile.ts';
import { saveTrace } from './saveTrace.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from './testing/scriptedHost.ts';

let folder: string;
let world: ScriptedHost;
let process: ScriptedProcess;
let problems: string[];

const file = (name: string): string => path.join(folder, name);
const call = (count: number): void => {
  for (let i = 0; i < count; i += 1) process.call([0, SLOT.Progress, `Step ${i}`, i, count]);
};
const record = (to: RecordingFile): Recorder =>
  new Recorder({ trace: world.trace, file: to, clock: world.clock, onProblem: (problem) => problems.push(problem) });

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trace-'));
  world = new ScriptedHost([storeWith('a', 1)]);
  [process] = world.processes as [ScriptedProcess];
  process.say({ type: 'loaded' });
  problems = [];
});

afterEach(() => rm(folder, { recursive: true }));

/** The rows of a file, and those of the trace. */
async function both(name: string) {
  const recording = await readTrace(file(name));
  const { trace } = world;
  const read = recording.trace?.rows;
  return { ...recording, read: read?.rows(0, read.end), rows: trace.rows.rows(0, trace.rows.end) };
}

describe('a recorder', () => {
  it('writes what happens until it is stopped', async () => {
    const recorder = record(await openRecording(file('a.srtrace'), 'w'));
    call(5_000);
    world.clock.advance(100);
    call(3_000);
    world.host.join(storeWith('b', 1), world.launch);
    await recorder.stop();
    const written = world.trace.rows.end;
    call(10);
    const { trace, read, rows, isComplete, problemCount } = await both('a.srtrace');
    expect(read).toEqual(rows.slice(0, written));
    expect(trace).toMatchObject({ run: world.trace.run, tasks: world.trace.tasks, processes: world.trace.processes });
    expect({ isComplete, problemCount, problems }).toEqual({ isComplete: true, problemCount: 0, problems: [] });
  });

  it('stops where the disk is full, and what it has written stays', async () => {
    let room = 3;
    const written: string[] = [];
    const recorder = record({
      append(text) {
        room -= 1;
        if (room < 0) return Promise.reject(new Error('ENOSPC: no space left on device, write'));
        written.push(text);
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    });
    call(20_000);
    await recorder.stop();
    expect(problems).toEqual(['ENOSPC: no space left on device, write']);
    expect(world.live.isOver).toBe(false);
    await writeFile(file('b.srtrace'), written.join(''));
    expect(await both('b.srtrace')).toMatchObject({ isComplete: false, problems: [] });
  });
});

describe.each(['a.srtrace', 'a.srtrace.gz'])('a trace saved as %s', (name) => {
  it('is read as it was', async () => {
    call(20_000);
    await saveTrace(world.trace, file(name));
    const { read, rows, isComplete } = await both(name);
    expect(isComplete).toBe(true);
    expect(read).toEqual(rows);
  });

  it('that was cut off is read up to there', async () => {
    call(20_000);
    await saveTrace(world.trace, file(name));
    const { length } = await readFile(file(name));
    await truncate(file(name), Math.floor(length / 2));
    const { read = [], rows, isComplete, problems: found } = await both(name);
    expect(isComplete).toBe(false);
    expect(read.length).toBeGreaterThan(5_000);
    expect(read).toEqual(rows.slice(0, read.length));
    expect(found).toEqual([{ line: read.length + 3, field: null, problem: 'the recording breaks off here' }]);
  });

  it('takes the place of an older one only when it is whole', async () => {
    await writeFile(file(name), 'old');
    await expect(saveTrace(world.trace, path.join(file(name), 'no-folder'))).rejects.toThrow('ENOTDIR');
    expect(await readFile(file(name), 'utf8')).toBe('old');
    await saveTrace(world.trace, file(name));
    expect(await both(name)).toMatchObject({ isComplete: true });
  });
});

describe('what is no recording', () => {
  it.each([
    ['is not there', 'none.srtrace', null, 'ENOENT'],
    ['is empty', 'a.srtrace', '', 'is empty'],
    ['is something else', 'a.srtrace', 'Dear diary,\n', 'not JSON'],
    ['is not packed', 'a.srtrace.gz', 'Dear diary,\n', 'incorrect header check'],
    ['is one endless line', 'a.srtrace', 'x'.repeat(40_000_000), 'breaks off here'],
  ])('because it %s is said to be none', async (_why, name, content, problem) => {
    if (content !== null) await writeFile(file(name), content);
    const { trace, problems: found } = await readTrace(file(name));
    expect(trace).toBeNull();
    expect(found).toMatchObject([{ problem: expect.stringContaining(problem) }]);
  });
});

it('a damaged file is read as far as it makes sense, packed or not', async () => {
  call(300);
  await saveTrace(world.trace, file('a.srtrace'));
  await saveTrace(world.trace, file('a.srtrace.gz'));
  const damage = fc.record({ part: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat({ max: 255 }) });
  for (const name of ['a.srtrace', 'a.srtrace.gz']) {
    const bytes = await readFile(file(name));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 5 }), async (damages) => {
        const damaged = Buffer.from(bytes);
        for (const { part, byte } of damages) damaged[Math.floor(part * (bytes.length - 1))] = byte;
        await writeFile(file(`b-${name}`), damaged);
        const { trace, problemCount } = await readTrace(file(`b-${name}`));
        expect(trace !== null || problemCount > 0).toBe(true);
      }),
      { numRuns: 50 },
    );
  }
});

it('is described in the documentation by an example that is one', async () => {
  const documentation = await readFile(path.join(import.meta.dirname, '../../../docs/trace-format.md'), 'utf8');
  const [, example = ''] = documentation.split('```');
  await writeFile(file('example.srtrace'), example.trimStart());
  const { trace, problems: found, isComplete } = await readTrace(file('example.srtrace'));
  expect({ found, isComplete, rows: trace?.rows.end }).toEqual({ found: [], isComplete: true, rows: 5 });
  for (const method of TRACE_METHODS) expect(documentation).toContain(`\`${method}\``);
});
