import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import { taskName } from '#shared/i18n/taskText.ts';
import { taskTime } from '#shared/i18n/taskTime.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskReport } from '#shared/protocol/external.ts';
import type { TaskState } from '#shared/sync/task.ts';
import type { Paint, Tone } from '../terminal/colours.ts';
import { printable } from '../terminal/printable.ts';
import { type Cell, type Column, tableLines } from '../terminal/table.ts';

/** A task and its number, which is its place in the run. */
export interface NumberedTask {
  readonly number: number;
  readonly task: TaskReport;
}

const COLUMNS: readonly Column[] = [
  { align: 'right', mayBeCut: false },
  { align: 'left', mayBeCut: true },
  { align: 'left', mayBeCut: true },
  { align: 'right', mayBeCut: false },
  { align: 'left', mayBeCut: false },
];

export const TONES: Readonly<Record<TaskState, Tone>> = {
  waiting: 'quiet',
  processing: 'active',
  cancelling: 'quiet',
  completed: 'good',
  completedWithWarnings: 'warning',
  completedWithErrors: 'bad',
  failed: 'bad',
  cancelled: 'quiet',
};

export interface TableSurroundings {
  /** Milliseconds since the run began. */
  readonly now: number;
  readonly texts: Texts;
  readonly width: number | null;
  readonly paint: Paint;
}

/** Number, name, state and step, "17 of 300", and how long it takes; with a heading. */
export function taskTable(tasks: readonly NumberedTask[], around: TableSurroundings): string[] {
  const { t } = around.texts;
  const heading = ['#', t('column.name'), t('column.progress'), '', t('column.remaining')];
  const rows = tasks.map((task) => taskRow(task, around));
  return tableLines(
    [heading.map((text): Cell => ({ text, tone: 'heading' })), ...rows],
    COLUMNS,
    around.width,
    around.paint,
  );
}

function taskRow({ number, task }: NumberedTask, { now, texts }: TableSurroundings): Cell[] {
  return [
    { text: String(number), tone: 'quiet' },
    { text: printable(taskName(task, texts.t)) },
    { text: statusText(task, now, texts), tone: task.stalled ? 'warning' : TONES[task.state] },
    { text: countText(task, texts) },
    { text: timeText(task, now, texts), tone: 'quiet' },
  ];
}

/** "Processing - Receiving message 17 of 300" */
export function statusText(task: TaskReport, now: number, texts: Texts): string {
  // The last step of what has come to its end says nothing more.
  const step = task.state.startsWith('completed') ? null : task.step;
  return printable(fullTaskStatus(task, step, now, texts));
}

/** "17 of 300"; nothing for a bar without an end. */
export function countText({ index, max }: TaskReport, { t }: Texts): string {
  return max === 0 ? '' : t('progress.count', { index, max });
}

/** The time left or taken; the time gone where nobody can tell how long it will take. */
function timeText(task: TaskReport, now: number, texts: Texts): string {
  const text = taskTime(task, now, texts);
  if (text !== '' || task.startedAt === null || task.endedAt !== null) return text;
  return texts.t('time.elapsed', { duration: texts.durations.exact(now - task.startedAt) });
}
