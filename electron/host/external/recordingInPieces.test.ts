import { beforeEach, expect, it } from 'vitest';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { RecordingReader } from '#shared/trace/recording/recordingReader.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from '../trace/testing/scriptedHost.ts';
import { RecordingInPieces } from './recordingInPieces.ts';

let world: ScriptedHost;
let process: ScriptedProcess;
let recording: RecordingInPieces;

beforeEach(() => {
  world = new ScriptedHost([storeWith('a', 1)]);
  [process] = world.processes as [ScriptedProcess];
  process.say({ type: 'loaded' });
  recording = new RecordingInPieces(world.trace, () => world.host.isAtRest);
});

const call = (count: number, text = 'Step'): void => {
  for (let i = 0; i < count; i += 1) process.call([0, SLOT.Progress, text, i, count]);
};

/** All pieces that there are now. */
function ask(stop = false): { lines: string; pieces: number; isOver: boolean } {
  let lines = '';
  for (let pieces = 0; ; pieces += 1) {
    const piece = recording.next(stop);
    lines += piece.lines;
    if (piece.isOver || piece.lines === '') return { lines, pieces, isOver: piece.isOver };
  }
}

function read(lines: string) {
  const reader = new RecordingReader();
  for (const line of lines.trimEnd().split('\n')) reader.take(line);
  const { trace, ...said } = reader.finish();
  return { rows: trace?.rows.rows(0, trace.rows.end), ...said };
}

it('is whole once the last process has ended', async () => {
  call(10);
  const first = ask();
  call(20);
  process.call([0, SLOT.Done, false, 0]);
  const second = ask();
  expect([first.isOver, second.isOver, world.host.isRunning]).toEqual([false, false, false]);
  process.exit();
  await world.host.dispose();
  const last = ask();
  expect(last.isOver).toBe(true);
  const { rows, ...said } = read(first.lines + second.lines + last.lines);
  expect(said).toEqual({ problems: [], problemCount: 0, isComplete: true });
  expect(rows).toEqual(world.trace.rows.rows(0, world.trace.rows.end));
});

it('ends where it was first stopped', () => {
  call(10);
  const before = world.trace.rows.end;
  const first = recording.next(true);
  call(10);
  expect(first.isOver).toBe(true);
  expect(read(first.lines)).toMatchObject({ rows: { length: before }, isComplete: true });
});

it('comes in pieces that a program can take, however long the texts are', () => {
  call(3_000, 'x'.repeat(2_000));
  const { lines, pieces } = ask();
  expect(pieces).toBeGreaterThan(10);
  expect(read(lines)).toMatchObject({ rows: { length: world.trace.rows.end }, problemCount: 0 });
});
