import { taskName } from '#shared/i18n/taskText.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { printable } from '../terminal/printable.ts';

/** "alice@example.com - Sending" */
export function nameOf(task: number, { tasks }: { readonly tasks: readonly TaskIdentity[] }, { t }: Texts): string {
  return printable(taskName(tasks[task] as TaskIdentity, t));
}
