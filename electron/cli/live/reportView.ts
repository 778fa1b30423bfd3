import { statusLines } from '../report/statusLines.ts';
import type { World } from '../world.ts';
import { ChangeLines } from './changeLines.ts';
import { LiveReport } from './liveReport.ts';
import type { ReportView } from './view.ts';

/** In a terminal a table that changes in place, elsewhere a line for each change. */
export function reportView({ terminal, texts }: World, linesOfEnd = statusLines): ReportView {
  if (terminal.out.isTty) return new LiveReport(terminal, texts, linesOfEnd);
  const changes = new ChangeLines(texts);
  return {
    show(report) {
      const lines = changes.of(report);
      if (lines.length > 0) terminal.out.write(`${lines.join('\n')}\n`);
    },
    close() {},
  };
}
