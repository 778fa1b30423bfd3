import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { FakeClock } from '#electron/host/testing/fakeClock.ts';
import { ScriptedHost, storeWith } from '#electron/host/trace/testing/scriptedHost.ts';
import { FakeOutput, fakeWorld } from '../testing/fakeTerminal.ts';
import type { Pace } from './pace.ts';
import { ReplayScreen } from './replayScreen.ts';

const SECONDS = 20;

let clock: FakeClock;
let out: FakeOutput;
let press: (key: string) => void;
let screen: ReplayScreen;

beforeEach(() => {
  clock = new FakeClock();
});

afterEach(() => screen.close());

/** A run that gets on by one each second, of twenty. */
function open(pace: Partial<Pace> = {}): void {
  const recorded = new ScriptedHost([storeWith('a', 2)]);
  for (const process of recorded.processes) {
    process.say({ type: 'loaded' });
    for (let i = 1; i <= SECONDS; i += 1) {
      recorded.clock.advance(1_000);
      process.call([0, SLOT.Progress, 'Receiving', i, SECONDS]);
    }
    process.call([0, SLOT.Done, false, 0]);
  }
  out = new FakeOutput({ columns: 100, rows: 20 });
  const { terminal, texts } = fakeWorld();
  const onKey = (listener: (key: string) => void) => {
    press = listener;
    return () => {};
  };
  screen = new ReplayScreen(
    recorded.trace,
    { speed: 1, from: 0, only: null, ...pace },
    { terminal: { ...terminal, out, onKey }, texts },
    clock,
  );
}

/** What stands on the screen after so many seconds more. */
async function after(seconds: number): Promise<string> {
  clock.advance(seconds * 1_000);
  // A jump says in a promise that it has got there.
  await Promise.resolve();
  clock.advance(100);
  return stripVTControlCharacters(out.text.split('\u001B[H').at(-1) ?? '');
}

it('shows the run at its own pace', async () => {
  open();
  expect(await after(0)).toContain('0:00 of 0:20  space: pause');
  const later = await after(9);
  expect(later).toContain('Receiving');
  expect(later).toContain('9 of 20');
  expect(later).toContain('playing 1x  0:09 of 0:20');
});

it('pauses and goes on', async () => {
  open();
  await after(5);
  press('space');
  expect(await after(100)).toMatch(/5 of 20[^]*paused 1x {2}0:05/);
  press('space');
  expect(await after(2)).toMatch(/7 of 20[^]*playing 1x {2}0:07/);
});

it('goes back and on, as often as it is told to', async () => {
  open({ from: 10_000 });
  expect(await after(0)).toContain('0:10 of 0:20');
  press('space');
  press('left');
  expect(await after(0)).toMatch(/5 of 20[^]*paused/);
  for (const key of ['right', 'right', 'left']) press(key);
  expect(await after(0)).toMatch(/ 10 of 20[^]*0:10 of/);
  for (let i = 0; i < 9; i += 1) press('left');
  expect(await after(0)).toContain('0:00 of 0:20');
});

it('changes its speed', async () => {
  open();
  await after(0);
  press('+');
  press('+');
  expect(await after(2)).toContain('playing 5x  0:1');
  for (let i = 0; i < 9; i += 1) press('-');
  expect(await after(0)).toContain('playing 0.5x');
});

it('ends where the recording ends, and leaves what was to be seen', async () => {
  open({ speed: 10 });
  await after(3);
  await screen.ended;
  const { summary } = await screen.close();
  expect(summary).toMatchObject({ total: 2, succeeded: 1 });
  expect(stripVTControlCharacters(out.text.split('\u001B[?1049l').at(-1) ?? '')).toMatch(/^1 of 2 Tasks/);
});

it('stays where it was paused, even at the end', async () => {
  open();
  await after(1);
  press('space');
  for (let i = 0; i < 9; i += 1) press('right');
  const hasEnded = vi.fn<() => void>();
  void screen.ended.then(hasEnded);
  expect(await after(5)).toContain('paused 1x  0:20 of 0:20');
  expect(hasEnded).not.toHaveBeenCalled();
});

it.each(['q', 'escape', 'ctrl+c'])('ends at %s', async (key) => {
  open();
  await after(4);
  press(key);
  await screen.ended;
  expect((await screen.close()).tasks[0]).toMatchObject({ state: 'processing', index: 4 });
});

it('shows one task only, if that is wanted', async () => {
  open({ only: [1] });
  const shown = await after(3);
  expect(shown).toContain('0 of 1 Tasks');
  expect(shown).not.toContain('3 of 20');
});
