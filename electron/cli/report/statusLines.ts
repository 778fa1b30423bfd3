import type { Texts } from '#shared/i18n/texts.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { Paint } from '../terminal/colours.ts';
import { presentLines, sentenceLines } from './errorLines.ts';
import { summaryLines } from './summaryLines.ts';
import { taskTable } from './taskTable.ts';

/** All that `status` says of the app. */
export const statusLines: typeof runLines = (report, texts, width, paint) => {
  const lines = runLines(report, texts, width, paint);
  if (presentLines(report).length > 0) lines.push('', "'send-receive errors' says what they mean and what to do.");
  return lines;
};

/** Of any run: the summary, the tasks, and the first of the errors. */
export function runLines(report: StatusReport, texts: Texts, width: number | null, paint: Paint): string[] {
  const lines = summaryLines(report, texts, width, paint);
  if (report.run === null || report.tasks.length === 0) return lines;
  const tasks = report.tasks.map((task, number) => ({ number, task }));
  lines.push('', ...taskTable(tasks, { now: report.run.now, texts, width, paint }));
  const sentences = sentenceLines(report, texts, paint);
  if (sentences.length > 0) lines.push('', ...sentences);
  return lines;
}
