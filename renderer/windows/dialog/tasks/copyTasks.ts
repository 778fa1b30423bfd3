import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import { taskName } from '#shared/i18n/taskText.ts';
import { taskTime } from '#shared/i18n/taskTime.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import { readTask } from '#shared/sync/columns.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { RunStore } from '../../../state/runStore.ts';

type CopySource = Pick<RunStore, 'tasks' | 'cells' | 'stepOf'>;

/** A line for each of these tasks: what it is, how it stands, how far, and how long. */
export function copyTasks(rows: readonly number[], source: CopySource, now: number, texts: Texts): string {
  const lines = rows.map((row) => {
    const task = readTask(source.cells, row);
    const parts = [
      taskName(source.tasks[row] as TaskIdentity, texts.t),
      fullTaskStatus(task, source.stepOf(row), now, texts),
      task.max > 0 ? texts.t('progress.count', { index: task.index, max: task.max }) : '',
      taskTime(task, now, texts),
    ];
    return parts.filter((part) => part !== '').join('\t');
  });
  return lines.map((line) => `${line}\n`).join('');
}
