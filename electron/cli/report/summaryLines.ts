import type { Texts } from '#shared/i18n/texts.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { Paint, Tone } from '../terminal/colours.ts';
import { cutTo } from '../terminal/width.ts';

const BETWEEN = ' · ';

/** The top of the dialog: "4 of 6 Tasks have completed successfully", and "1 failed · 0:42 elapsed". */
export function summaryLines(
  { run, summary }: Pick<StatusReport, 'run' | 'summary'>,
  texts: Texts,
  width: number | null,
  paint: Paint,
): string[] {
  const { t } = texts;
  const room = width ?? Number.POSITIVE_INFINITY;
  if (run === null) return [cutTo(t('summary.nothingYet'), room)];
  if (summary.total === 0) return [cutTo(t('empty.noTasks'), room)];
  const { succeeded, total } = summary;
  const counted = cutTo(t('summary.completed', { succeeded, total }), room);
  const note = cutTo(noteParts(run, summary, texts).join(BETWEEN), room);
  return [paint(counted, 'heading'), paint(note, toneOf(summary))];
}

type Run = NonNullable<StatusReport['run']>;

function noteParts(run: Run, summary: StatusReport['summary'], { t, durations }: Texts): string[] {
  const { unfinished, failed, cancelled, warnings } = summary;
  const parts: string[] = [];
  if (unfinished === 0 && failed === 0 && cancelled === 0) parts.push(t('summary.allDone'));
  if (failed > 0) parts.push(t('summary.failed', { count: failed }));
  if (cancelled > 0) parts.push(t('summary.cancelled', { count: cancelled }));
  if (warnings > 0) parts.push(t('summary.warnings', { count: warnings }));
  // Between its end and a task that was run again it did nothing.
  const duration = durations.exact((run.endedAt ?? run.now) - run.idleMs);
  parts.push(t(unfinished > 0 ? 'time.elapsed' : 'time.took', { duration }));
  return parts;
}

function toneOf({ failed, unfinished, cancelled, warnings }: StatusReport['summary']): Tone {
  if (failed > 0) return 'bad';
  if (unfinished > 0) return 'active';
  if (cancelled > 0) return 'quiet';
  return warnings > 0 ? 'warning' : 'good';
}
