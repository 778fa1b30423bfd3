import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { LiveTrace } from './liveTrace.ts';
import { ScriptedHost, storeWith } from './testing/scriptedHost.ts';

let folder: string;
let live: LiveTrace;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'live-trace-'));
  live = new LiveTrace({
    clock: systemClock,
    about: () => ({ app: 'Test', startedAt: '2026-01-02T03:04:05Z', limits: LIMITS }),
    isWanted: () => true,
    onChange: () => {},
  });
});

afterEach(() => rm(folder, { recursive: true }));

const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };

it('a recording that a next run has ended is whole before the app ends', async () => {
  const file = path.join(folder, 'a.srtrace');
  await writeFile(file, 'what the user has agreed to replace');
  const world = new ScriptedHost([storeWith('a', 1)]);
  live.begin(world.live);
  expect(await live.startRecording(file)).toBeNull();
  live.begin(world.live);
  expect(live.recordingTo).toBeNull();
  await live.dispose();
  expect((await readFile(file, 'utf8')).trimEnd().split('\n').at(-1)).toContain('"end"');
});

it('says at once why there is no recording', async () => {
  expect(await live.startRecording(path.join(folder, 'a.srtrace'))).toContain('no run');
  live.begin(new ScriptedHost([storeWith('a', 1)]).live);
  expect(await live.startRecording(path.join(folder, 'none', 'a.srtrace'))).toContain('ENOENT');
  expect([live.recordingTo, live.recordingProblem]).toEqual([null, null]);
});
