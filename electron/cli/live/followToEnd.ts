import type { Connection } from '#electron/sdk/connection.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import { EXIT, exitCodeOfSignal } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { untilInterrupted } from '../interrupt.ts';
import { exitCodeOfReport } from '../report/outcome.ts';
import { statusLines } from '../report/statusLines.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';
import { LiveReport } from './liveReport.ts';

/** Waits until nothing runs any more and says how it ended; Ctrl+C ends the waiting, not the run. */
export function followToEnd(host: Connection, { terminal, texts }: World): Promise<number> {
  return untilInterrupted(async (interrupted) => {
    const { out } = terminal;
    const view = out.isTty ? new LiveReport(terminal, texts) : null;
    try {
      const over = reportOfEnd(host, (report) => view?.show(report));
      const end = await Promise.race([over, interrupted, host.closed.then(() => 'gone' as const)]);
      if (end === 'gone') throw new Failure(EXIT.notRunning, 'Send/Receive was closed before the end.');
      if (typeof end === 'string') return exitCodeOfSignal(end);
      if (view === null)
        writeLines(
          out,
          statusLines(end, texts, null, (text) => text),
        );
      return exitCodeOfReport(end);
    } finally {
      view?.close();
    }
  });
}

async function reportOfEnd(host: Connection, show: (report: StatusReport) => void): Promise<StatusReport> {
  return new Promise((resolve, reject) => {
    const take = (report: StatusReport): void => {
      show(report);
      if (report.summary.unfinished === 0) resolve(report);
    };
    host.watch(take).catch(reject);
  });
}
