import { explain } from '#shared/i18n/explain.ts';
import type { Explanations } from '#shared/i18n/explanations/index.ts';
import { errorSentence, taskName } from '#shared/i18n/taskText.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { namesOf } from '#shared/mapi/hresult.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { ErrorEntry } from './foldErrors.ts';
import { raisedBy } from './raisedBy.ts';

/** What the text of an error is made of, beside the error. */
export interface ErrorTextContext {
  readonly tasks: readonly TaskIdentity[];
  readonly explanations: Explanations | null;
  readonly t: Translate;
  /** Date and time of day of something that happened so many milliseconds after the run began. */
  readonly dateOf: (at: number) => string;
  /** "Send/Receive 1.0.0"; null where it is not known. */
  readonly program: string | null;
}

/** More than the window may hand over at once. */
const MAX_LENGTH = 4_500_000;
const BETWEEN = '\n\n';

/** All that is known of one error, for an e-mail to whoever can help. */
export function entryText(entry: ErrorEntry, context: ErrorTextContext): string {
  return [...linesOf(entry, context), ...programLine(context)].join('\n');
}

/** The same for several; as many as the clipboard takes, and then how many are left. */
export function entriesText(entries: readonly ErrorEntry[], context: ErrorTextContext): string {
  const texts: string[] = [];
  let length = 0;
  for (const entry of entries) {
    const text = linesOf(entry, context).join('\n');
    length += text.length + BETWEEN.length;
    if (length > MAX_LENGTH) break;
    texts.push(text);
  }
  const left = entries.length - texts.length;
  const more = left > 0 ? [context.t('errors.more', { count: left })] : [];
  return [...texts, ...more, ...programLine(context)].join(BETWEEN);
}

function linesOf(entry: ErrorEntry, { tasks, explanations, t, dateOf }: ErrorTextContext): string[] {
  const { line } = entry;
  const identity = (each: ErrorLine): TaskIdentity => tasks[each.task] as TaskIdentity;
  const field = (name: string, value: string): string => t('errors.field', { name, value });
  const names = namesOf(line.hr);
  const call = raisedBy(line.message);
  const text = [errorSentence(line, identity(line), t)];
  if (line.isPast) text.push(t('errors.section.past'));
  if (names.length > 0) text.push(field(t('errors.names'), names.join(', ')));
  if (explanations !== null) {
    const { meaning, action } = explain(line.hr, explanations, t);
    text.push(field(t('errors.meaning'), meaning), field(t('errors.action'), action));
  }
  text.push(field(t('errors.time'), dateOf(line.firstAt)));
  if (call !== null) text.push(field(t('errors.call'), call));
  if (entry.count > 1) text.push(t('errors.repeated', { count: entry.count }));
  if (entry.lines.length > 1) {
    const named = entry.lines.map((each) => taskName(identity(each), t));
    text.push(field(t('tab.tasks'), named.join(', ')));
  }
  return text;
}

function programLine({ program }: ErrorTextContext): string[] {
  return program === null ? [] : [program];
}
