import { systemClock } from '#electron/host/clock.ts';
import { durationOf, Replay } from '#electron/host/trace/replay/replay.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { Trace } from '#shared/trace/trace.ts';
import type { ReplayOptions } from '../definitions/replay.ts';
import { EXIT, exitCodeOfSignal } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { closed, untilInterrupted } from '../interrupt.ts';
import { openTrace } from '../replay/openTrace.ts';
import type { Pace } from '../replay/pace.ts';
import { replayLines } from '../replay/replayLines.ts';
import { replayReport } from '../replay/replayReport.ts';
import { ReplayScreen } from '../replay/replayScreen.ts';
import { findTasks } from '../report/findTasks.ts';
import { exitCodeOfReport } from '../report/outcome.ts';
import { runLines } from '../report/statusLines.ts';
import { paintFor } from '../terminal/colours.ts';
import { writeJson, writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

/** Plays a recorded run; answers with how it stood where that ended. */
export async function replay(file: string, options: ReplayOptions, world: World): Promise<number> {
  const { terminal, texts } = world;
  const { speed, from, task, toEnd, json } = options;
  const trace = await openTrace(file, terminal);
  const duration = durationOf(trace);
  if (from > duration) {
    const [length, time] = [duration, from].map((ms) => texts.durations.exact(ms));
    throw new Failure(EXIT.usage, `'${file}' is ${length} long; there is nothing from ${time} on.`);
  }
  const found =
    task === undefined ? null : findTasks(task, trace, texts, 'send-receive replay --to-end').toSorted((a, b) => a - b);
  const pace: Pace = { speed, from, only: found };
  if (json !== true && toEnd !== true) return play(trace, pace, world);
  const report = await reportOfEnd(trace, pace);
  if (json === true) writeJson(terminal.out, report);
  else writeLines(terminal.out, runLines(report, texts, terminal.out.columns, paintFor(terminal.out)));
  return exitCodeOfReport(report);
}

function play(trace: Trace, pace: Pace, world: World): Promise<number> {
  return untilInterrupted(async (interrupted) => {
    const enough = Promise.race([interrupted, closed(world.terminal.outputClosed)]);
    const report = world.terminal.out.isTty
      ? await playOnScreen(trace, pace, world, enough)
      : await replayLines(trace, pace, world, enough);
    const signal = await Promise.race([interrupted, Promise.resolve(null)]);
    return signal === null ? exitCodeOfReport(report) : exitCodeOfSignal(signal);
  });
}

async function playOnScreen(
  trace: Trace,
  pace: Pace,
  world: World,
  interrupted: Promise<unknown>,
): Promise<StatusReport> {
  const screen = new ReplayScreen(trace, pace, world);
  await Promise.race([screen.ended, interrupted]);
  return screen.close();
}

async function reportOfEnd(trace: Trace, { only }: Pace): Promise<StatusReport> {
  const replayed = new Replay({ trace, clock: systemClock, observe: () => [] });
  try {
    await replayed.seek(replayed.duration);
    return replayReport(replayed, only);
  } finally {
    await replayed.dispose();
  }
}
