import { expect, it } from 'vitest';
import { FakeClock } from '../testing/fakeClock.ts';
import type { RunBatch } from './batch.ts';
import { HistoryRecorder } from './historyRecorder.ts';
import { type Happened, PlayedRun, taskOf } from './testing/playedRuns.ts';
import { TODAY } from './testing/tempHistory.ts';

const PROGRESS: Happened = { wait: 0, task: 0, event: { type: 'progress', text: null, index: 1, max: 9 } };
const DONE: Happened = { wait: 0, task: 0, event: { type: 'done', hr: 0 } };

class Recording {
  readonly clock = new FakeClock();
  readonly batches: RunBatch[] = [];
  isDiskFull = false;
  /** How long it takes until a part is written. */
  writeMs = 0;
  readonly recorder = new HistoryRecorder({
    clock: this.clock,
    timeOfDay: () => TODAY + this.clock.now(),
    write: async (batch) => {
      this.batches.push(batch);
      if (this.writeMs > 0) await new Promise<void>((resolve) => void this.clock.after(this.writeMs, resolve));
      return !this.isDiskFull;
    },
  });

  start(id: number, tasks: number): PlayedRun {
    const names = Array.from({ length: tasks }, (_, i) => taskOf(`store-${i}`));
    const run = new PlayedRun(id, names, this.clock, () => this.recorder.runChanged());
    this.recorder.runStarted(run.live);
    return run;
  }

  /** Time goes by in small steps, in which what has been written is answered. */
  async pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 10) {
      this.clock.advance(10);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
  }
}

it('looks at a run that calls all the time twice a second', async () => {
  const recording = new Recording();
  const run = recording.start(1, 2);
  await recording.pass(10);
  for (let i = 0; i < 300; i += 1) {
    run.happen({ ...PROGRESS, event: { ...PROGRESS.event, index: i } });
    await recording.pass(10);
  }
  expect(recording.batches.length).toBeGreaterThanOrEqual(6);
  expect(recording.batches.length).toBeLessThanOrEqual(8);
});

it('spends a tenth of the time on a run in which all changes all the time, and none of it once that is over', async () => {
  const recording = new Recording();
  recording.writeMs = 20;
  const run = recording.start(1, 600);
  for (let i = 0; i < 300; i += 1) {
    for (let task = 0; task < 600; task += 1) run.happen({ wait: 0, task, event: { ...PROGRESS.event, index: i } });
    await recording.pass(10);
  }
  expect(recording.batches.length).toBeGreaterThanOrEqual(12);
  expect(recording.batches.length).toBeLessThanOrEqual(17);
  run.complete(1);
  await recording.pass(400);
  expect(recording.batches.at(-1)?.state.outcome).toBe('succeeded');
});

it('tells of the end of a task, and of the run, within a tenth of a second', async () => {
  const recording = new Recording();
  const run = recording.start(1, 2);
  await recording.pass(200);
  run.happen(DONE);
  await recording.pass(110);
  expect(recording.batches.at(-1)?.state).toMatchObject({ succeeded: 1, outcome: 'running' });
  run.happen({ ...DONE, task: 1 });
  await recording.pass(110);
  expect(recording.batches.at(-1)?.state).toMatchObject({ succeeded: 2, outcome: 'succeeded', endedAt: 310 });
});

it('says nothing while nothing happens', async () => {
  const recording = new Recording();
  recording.start(1, 1).happen(DONE);
  await recording.pass(1_000);
  const before = recording.batches.length;
  await recording.pass(60_000);
  expect(recording.batches).toHaveLength(before);
});

it('takes a large run in parts, and calls it over with the last of them', async () => {
  const recording = new Recording();
  const run = recording.start(1, 2_500);
  run.complete(7);
  await recording.pass(1_000);
  const rows = recording.batches.flatMap(({ newTasks }) => newTasks.map(([row]) => row));
  expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2_500 }, (_, row) => row));
  expect(recording.batches.every(({ texts }) => texts.length <= 250)).toBe(true);
  const outcomes = recording.batches.map(({ state }) => state.outcome);
  expect(outcomes.lastIndexOf('running')).toBe(outcomes.length - 2);
  expect(outcomes.at(-1)).toBe('succeeded');
});

it('tells all of it anew after a write that failed, and of earlier runs too', async () => {
  const recording = new Recording();
  recording.isDiskFull = true;
  recording.start(1, 1).happen(DONE);
  await recording.pass(1_000);
  recording.start(2, 1).happen(DONE);
  await recording.pass(1_000);
  recording.isDiskFull = false;
  recording.batches.length = 0;
  await recording.pass(12_000);
  expect(recording.batches.map(({ run, newTasks }) => [run, newTasks.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

it('leaves nothing behind when the app ends', async () => {
  const recording = new Recording();
  const run = recording.start(1, 3_000);
  run.complete(1);
  await recording.recorder.flush();
  expect(recording.batches.at(-1)?.state.outcome).toBe('succeeded');
  expect(new Set(recording.batches.flatMap(({ newTasks }) => newTasks.map(([row]) => row))).size).toBe(3_000);
});
