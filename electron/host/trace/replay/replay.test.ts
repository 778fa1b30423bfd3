import { beforeEach, describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { readTask } from '#shared/sync/columns.ts';
import type { Trace } from '#shared/trace/trace.ts';
import type { LiveRun } from '../../liveRun.ts';
import { type Clock, systemClock } from '../../clock.ts';
import { FakeClock } from '../../testing/fakeClock.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from '../testing/scriptedHost.ts';
import { AT_ONCE, Replay } from './replay.ts';

const SECONDS = 60;

/** A minute with one call each second, and an error at the end. */
function aMinute(): Trace {
  const world = new ScriptedHost([storeWith('a', 1)]);
  const [process] = world.processes as [ScriptedProcess];
  process.say({ type: 'loaded' });
  for (let second = 1; second <= SECONDS; second += 1) {
    world.clock.advance(1_000);
    process.call([0, SLOT.Progress, `Step ${second}`, second, SECONDS]);
  }
  process.call([0, SLOT.Done, false, HR.E_FAIL]);
  return world.trace;
}

let clock: FakeClock;
/** What observers are given. */
let shown: Clock;
let replay: Replay;
/** What the observers were told, and the latest run. */
let told: string[];
let live: LiveRun;

beforeEach(() => {
  clock = new FakeClock();
  told = [];
  const observer = {
    runStarted(run: LiveRun) {
      live = run;
      told.push('started');
    },
    runChanged: () => void told.push('changed'),
  };
  replay = new Replay({
    trace: aMinute(),
    clock,
    observe(given) {
      shown = given;
      return [observer];
    },
  });
});

const index = (): number => readTask(live.run.cells, 0).index;

describe('a replay', () => {
  it('stands at the begin until it is played', () => {
    clock.advance(10_000);
    expect([replay.position, replay.duration, replay.isPlaying, index()]).toEqual([0, 60_000, false, 0]);
    expect(told).toEqual(['started']);
  });

  it.each([0.5, 1, 2, 100])('goes %d times as fast', (speed) => {
    replay.play(speed);
    clock.advance(8_000 / speed);
    expect(replay.position).toBeGreaterThan(8_000 - 20 * speed);
    expect(replay.position).toBeLessThanOrEqual(8_000);
    clock.advance(120_000);
    expect([replay.position, replay.isPlaying]).toEqual([60_000, false]);
    expect(readTask(live.run.cells, 0)).toMatchObject({ state: 'failed', index: 60, endedAt: 60_000 });
    expect(told.length).toBeGreaterThan(SECONDS);
  });

  it.each([
    [1_000, 100],
    [0.001, 0.5],
  ])('takes %d times for %d', (asked, speed) => {
    replay.play(asked);
    clock.advance(160);
    expect(Math.abs(replay.position - 160 * speed)).toBeLessThanOrEqual(16 * speed);
  });

  it('goes through at once', () => {
    replay.play(AT_ONCE);
    clock.advance(1);
    expect([replay.position, index()]).toEqual([60_000, 60]);
  });

  it('pauses, and goes on from there', () => {
    replay.play(1);
    clock.advance(5_500);
    replay.pause();
    clock.advance(60_000);
    const { position } = replay;
    expect(Math.abs(position - 5_500)).toBeLessThan(20);
    expect(index()).toBe(5);
    replay.play(2);
    clock.advance(1_000);
    expect(Math.abs(replay.position - position - 2_000)).toBeLessThan(50);
  });

  it('jumps on, and what it passes is not shown', async () => {
    const arrived = replay.seek(30_500);
    clock.advance(1);
    await arrived;
    expect([replay.position, index()]).toEqual([30_500, 30]);
    expect(told).toEqual(['started', 'changed']);
  });

  it('jumps back, to a run of its own', async () => {
    replay.play(AT_ONCE);
    clock.advance(1);
    told.length = 0;
    const arrived = replay.seek(12_000);
    clock.advance(1);
    await arrived;
    expect([replay.position, index(), live.run.errors]).toEqual([12_000, 12, []]);
    expect(told).toEqual(['started']);
    expect(replay.host.live).toBe(live);
  });

  it('jumps while it plays, and plays on', async () => {
    replay.play(1);
    clock.advance(3_000);
    const arrived = replay.seek(40_000);
    clock.advance(1_000);
    await arrived;
    expect(Math.abs(replay.position - 41_000)).toBeLessThan(20);
    expect(replay.isPlaying).toBe(true);
  });

  it('goes where it was sent last', async () => {
    const first = replay.seek(50_000);
    const second = replay.seek(10_000);
    clock.advance(1);
    await Promise.all([first, second]);
    expect(replay.position).toBe(10_000);
  });

  it('has its own stalls: by its own time, not by that of whoever watches', () => {
    replay.play(100);
    clock.advance(200);
    replay.pause();
    clock.advance(100_000);
    expect(readTask(live.run.cells, 0)).toMatchObject({ stalled: false });
  });

  it('gives a publisher its time, and real waits', () => {
    replay.play(10);
    clock.advance(1_000);
    expect(shown.now()).toBe(replay.position);
    let rang = 0;
    replay.pause();
    shown.after(5, () => {
      rang += 1;
    });
    clock.advance(5);
    expect(rang).toBe(1);
  });

  it('ends its processes when it is not wanted any more', async () => {
    replay.play(1);
    clock.advance(5_000);
    await replay.dispose();
    expect(live.isOver).toBe(true);
  });
});

it('finds its place among 100,000 calls', async () => {
  const world = new ScriptedHost([storeWith('a', 10)]);
  const [provider] = world.processes as [ScriptedProcess];
  provider.say({ type: 'loaded' });
  for (let i = 0; i < 100_000; i += 1) {
    if (i % 100 === 0) world.clock.advance(1);
    provider.call([i % 10, SLOT.Progress, `Receiving message ${i}`, i, 100_000]);
  }
  const long = new Replay({ trace: world.trace, clock: systemClock, observe: () => [] });
  await long.seek(1_000);
  await long.seek(999);
  expect(readTask((long.host.live as LiveRun).run.cells, 0)).toMatchObject({ index: 99_890 });
  await long.dispose();
});
