import path from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { COLUMN, readTask, ROW_WIDTH } from '#shared/sync/columns.ts';
import type { Run } from '#shared/sync/run.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { TraceQuery } from '#shared/trace/traceQuery.ts';
import { systemClock } from '../clock.ts';
import type { LiveRun } from '../liveRun.ts';
import { demoStore, RealHost, SHORT_LIMITS } from '../testing/realHost.ts';
import { readTrace } from './readTrace.ts';
import { Recorder } from './recorder.ts';
import { openRecording, type RecordingFile } from './recordingFile.ts';
import { Replay } from './replay/replay.ts';
import { RunTrace } from './runTrace.ts';

let real: RealHost;
let recorder: Recorder;
let file: RecordingFile;

beforeEach(async () => {
  real = await RealHost.open(inject('providerProcessEntry'), SHORT_LIMITS, {
    trace(live) {
      const trace = new RunTrace(live, { app: 'Test', startedAt: '2026-01-02T03:04:05Z', limits: SHORT_LIMITS });
      recorder = new Recorder({
        trace,
        file,
        clock: systemClock,
        onProblem: (problem) => expect.unreachable(problem),
      });
      return trace;
    },
  });
  file = await openRecording(path.join(real.folder, 'run.srtrace'), 'wx');
});

afterEach(() => real.close());

const scenario = (steps: unknown[], more: object = {}): string =>
  JSON.stringify({ version: 1, title: 'x', description: 'x', steps, ...more });

async function recording(): Promise<Trace> {
  await recorder.stop();
  const { trace, problems, isComplete } = await readTrace(path.join(real.folder, 'run.srtrace'));
  expect([problems, isComplete]).toEqual([[], true]);
  return trace as Trace;
}

async function replayed(trace: Trace): Promise<Run> {
  const replay = new Replay({ trace, clock: systemClock, observe: () => [] });
  await replay.seek(replay.duration);
  return (replay.host.live as LiveRun).run;
}

/** But for the milliseconds, which are rounded twice in a replay. */
function outcome({ tasks, cells, steps, errors, findings }: Run): object {
  const times = new Set<number>([COLUMN.startedAt, COLUMN.lastCallAt, COLUMN.endedAt, COLUMN.paceSince]);
  const numbers = cells.slice(0, tasks.length * ROW_WIDTH).map((cell, i) => (times.has(i % ROW_WIDTH) ? 0 : cell));
  const said = [...errors, ...findings].map((line) => ({ ...line, firstAt: 0 }));
  return { tasks, numbers, steps, said };
}

it('a recorded run of real providers ends again as it did', async () => {
  await real.writeFile(
    'fails.json',
    scenario([
      { do: 'progress', text: '{index} of {max}', to: 20, everyMs: 1 },
      { do: 'report', text: 'too far', index: 9, max: 3 },
      { do: 'error', hresult: 'E_FAIL', text: 'No' },
      { do: 'done', hresult: 'S_OK' },
      { do: 'done', hresult: 'S_OK' },
    ]),
  );
  await real.writeFile(
    'crash.json',
    scenario([
      { do: 'progress', text: 'x', to: 5, everyMs: 1 },
      { do: 'crash', how: 'throw' },
    ]),
  );
  const live = await real.finish(demoStore('a', 'fails.json', 'fails.json'), demoStore('b', 'crash.json'));
  const expected = outcome(live.run);
  expect(outcome(await replayed(await recording()))).toEqual(expected);
});

it('a recorded run has been cancelled, by force and not, and run again', async () => {
  await real.writeFile('long.json', scenario([{ do: 'progress', text: 'x', to: 999, everyMs: 1 }]));
  await real.writeFile('deaf.json', scenario([{ do: 'wait', ms: 60_000 }], { ignoresCancel: true }));
  const live = real.start(demoStore('a', 'long.json'), demoStore('b', 'deaf.json'));
  await real.until(() => real.task(0).calls > 3 && real.task(1).state === 'processing');
  real.host.cancelAll();
  await real.until(() => live.isOver);
  real.host.runAgain(1, [0]);
  await real.until(() => real.task(0).calls > 3);
  real.host.cancelTask(1, 0);
  await real.until(() => live.isOver);
  const expected = outcome(live.run);
  const run = await replayed(await recording());
  expect(outcome(run)).toEqual(expected);
  expect(readTask(run.cells, 1)).toMatchObject({ state: 'cancelled', forced: true });
});

it('a flood is in the trace call by call', async () => {
  const calls = 30_000;
  await real.writeFile(
    'flood.json',
    scenario([
      { do: 'flood', text: 'Step {index}', calls },
      { do: 'done', hresult: 'S_OK' },
    ]),
  );
  await real.finish(demoStore('a', 'flood.json'));
  const trace = await recording();
  const query = new TraceQuery(trace, { methods: ['Progress'] });
  while (query.advance(10_000));
  expect(query.count).toBe(calls);
  const rows = query.rows(0, calls);
  expect(rows.every(({ args }, i) => args[0] === `Step ${i + 1}` && args[1] === i + 1)).toBe(true);
  expect(rows.every(({ at }, i) => i === 0 || at >= (rows[i - 1]?.at ?? 0))).toBe(true);
});
