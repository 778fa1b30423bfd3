import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { FakeClock } from '../testing/fakeClock.ts';
import { OpenedRecording } from './openedRecording.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from './testing/scriptedHost.ts';

/** A run of two seconds. */
function recorded(): Trace {
  const host = new ScriptedHost([storeWith('a', 1)]);
  const [process] = host.processes as [ScriptedProcess];
  process.say({ type: 'loaded' });
  host.clock.advance(1_000);
  process.call([0, SLOT.Progress, 'Half', 1, 2]);
  host.clock.advance(1_000);
  process.call([0, SLOT.Done, false, HR.S_OK]);
  return host.trace;
}

it('is shown at its end first, goes to any place, and plays from there', async () => {
  const clock = new FakeClock();
  const read = { trace: recorded(), problems: [], problemCount: 0, isComplete: true };
  const told: number[] = [];
  const opened: OpenedRecording = new OpenedRecording('a.srtrace', read, clock, () => told.push(opened.position));
  clock.advance(0);
  expect(opened.state).toMatchObject({ duration: 2_000, position: 2_000, speed: 0, path: 'a.srtrace' });

  const arrived = opened.control({ do: 'seek', to: 0 });
  clock.advance(0);
  await arrived;
  expect(opened.position).toBe(0);
  expect(told.at(-1)).toBe(0);

  await opened.control({ do: 'play', speed: 2 });
  clock.advance(500);
  expect(opened.position).toBeGreaterThan(900);
  expect(opened.state.speed).toBe(2);
  clock.advance(2_000);
  expect(opened.state).toMatchObject({ position: 2_000, speed: 0 });
  expect(told.at(-1)).toBe(2_000);
  await opened.dispose();
});

it('does not play once it is closed, whatever it was asked for just before', async () => {
  const clock = new FakeClock();
  const read = { trace: recorded(), problems: [], problemCount: 0, isComplete: true };
  const opened = new OpenedRecording('a.srtrace', read, clock, () => {});
  clock.advance(0);
  const playing = opened.control({ do: 'play', speed: 1 });
  await opened.dispose();
  await playing;
  expect(opened.state.speed).toBe(0);
});
