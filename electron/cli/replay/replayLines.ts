import { type Clock, systemClock } from '#electron/host/clock.ts';
import { Replay } from '#electron/host/trace/replay/replay.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { ChangeLines } from '../live/changeLines.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';
import type { Pace } from './pace.ts';
import { replayReport } from './replayReport.ts';

/** In the time of the recording, so that the lines are the same at any speed. */
const TELL_EVERY_MS = 500;
const LOOK_EVERY_MS = 50;

/** Plays a recording as a line for each change; resolves with how it stood where it ended. */
export async function replayLines(
  trace: Trace,
  { speed, from, only }: Pace,
  { terminal, texts }: World,
  interrupted: Promise<unknown>,
): Promise<StatusReport> {
  const changes = new ChangeLines(texts);
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = (): StatusReport => {
    toldAt = replay.position;
    const report = replayReport(replay, only);
    writeLines(terminal.out, changes.of(report));
    return report;
  };
  const tellInTime = (): void => {
    if (replay.position - toldAt >= TELL_EVERY_MS) tell();
  };
  const replay = new Replay({
    trace,
    clock: systemClock,
    observe: () => [{ runStarted: () => {}, runChanged: tellInTime }],
  });
  try {
    await Promise.race([replay.seek(from), interrupted]);
    replay.play(speed);
    await Promise.race([over(replay, systemClock), interrupted]);
    return tell();
  } finally {
    await replay.dispose();
  }
}

function over(replay: Replay, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const stopLooking = clock.every(LOOK_EVERY_MS, () => {
      if (replay.isPlaying) return;
      stopLooking();
      resolve();
    });
  });
}
