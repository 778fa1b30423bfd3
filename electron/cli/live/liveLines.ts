import type { Texts } from '#shared/i18n/texts.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import { summaryLines } from '../report/summaryLines.ts';
import { presentLines, sentenceOf, TONE_OF_SEVERITY } from '../report/errorLines.ts';
import { type NumberedTask, taskTable } from '../report/taskTable.ts';
import type { Paint } from '../terminal/colours.ts';
import { cutTo } from '../terminal/width.ts';
import { barText } from './barText.ts';
import { mostTelling } from './mostTelling.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The summary, its bar, the heading of the table, and "and 12 more". */
const LINES_BESIDE_TASKS = 6;
const MAX_SENTENCES = 5;

/** What `watch` shows in a terminal: as much as its window has room for, in the order of what matters. */
export function liveLines(report: StatusReport, size: Size, texts: Texts, paint: Paint): string[] {
  const { width, height } = size;
  const { run, summary, tasks } = report;
  const lines = summaryLines(report, texts, width, paint);
  if (run === null || tasks.length === 0) return lines.slice(0, height);
  lines.push(paint(barText(summary.fraction, width, texts), 'active'), '');
  const shown = mostTelling(tasks, Math.max(1, height - LINES_BESIDE_TASKS));
  lines.push(
    ...taskTable(shown, { now: run.now, texts, width, paint }),
    ...moreLine(shown, tasks.length, texts, width),
  );
  const room = Math.min(MAX_SENTENCES, height - lines.length - 1);
  if (room > 0) lines.push(...errorLines(report, room, width, texts, paint));
  return lines.slice(0, height);
}

function moreLine(shown: readonly NumberedTask[], total: number, { t }: Texts, width: number): string[] {
  return shown.length < total ? [cutTo(t('errors.more', { count: total - shown.length }), width)] : [];
}

function errorLines(report: StatusReport, count: number, width: number, texts: Texts, paint: Paint): string[] {
  const sentences = presentLines(report)
    .slice(0, count)
    .map((line) => paint(cutTo(sentenceOf(line, report.tasks, texts), width), TONE_OF_SEVERITY[line.severity]));
  return sentences.length === 0 ? [] : ['', ...sentences];
}
