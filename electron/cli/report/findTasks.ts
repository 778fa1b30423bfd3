import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { nameOf } from './nameOf.ts';

/** What has tasks. */
interface Listed {
  readonly tasks: readonly TaskIdentity[];
}

const NUMBER = /^\d{1,9}$/;

/** The numbers of the tasks that are meant: by their number, or by a part of their name. */
export function findTasks(
  named: readonly string[],
  report: Listed,
  texts: Texts,
  command = 'send-receive status',
): number[] {
  const found = named.flatMap((given) => {
    const name = given.trim();
    // It would be a part of every name, which is far from what an unset variable of a script was to mean.
    if (name === '') throw new Failure(EXIT.usage, 'A name of a task is not empty.');
    const numbers = NUMBER.test(name) ? byNumber(Number(name), report) : byName(name, report, texts);
    if (numbers.length === 0) throw new Failure(EXIT.failed, texts.t('terminal.noTask', { name, command }));
    return numbers;
  });
  return [...new Set(found)];
}

function byNumber(number: number, { tasks }: Listed): number[] {
  return number < tasks.length ? [number] : [];
}

function byName(part: string, report: Listed, texts: Texts): number[] {
  const wanted = part.toLowerCase();
  return [...report.tasks.keys()].filter((task) => nameOf(task, report, texts).toLowerCase().includes(wanted));
}
