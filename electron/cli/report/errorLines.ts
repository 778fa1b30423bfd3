import { errorSentence } from '#shared/i18n/taskText.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { ErrorLine, Severity } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { Paint, Tone } from '../terminal/colours.ts';
import { printable } from '../terminal/printable.ts';

/** The exact sentence of an error, and how often it was said. */
export function sentenceOf(line: ErrorLine, tasks: readonly TaskIdentity[], { t }: Texts): string {
  const sentence = printable(errorSentence(line, tasks[line.task] as TaskIdentity, t));
  return line.count > 1 ? `${sentence} ${t('errors.times', { count: line.count })}` : sentence;
}

/** More than this is for `send-receive errors`. */
const MAX_SENTENCES = 5;

/** The first sentences of what still stands, and how many there are besides. */
export function sentenceLines(
  report: { readonly errors: readonly ErrorLine[]; readonly tasks: readonly TaskIdentity[] },
  texts: Texts,
  paint: Paint,
): string[] {
  const present = presentLines(report);
  const shown = present.slice(0, MAX_SENTENCES);
  const lines = shown.map((line) => paint(sentenceOf(line, report.tasks, texts), TONE_OF_SEVERITY[line.severity]));
  const more = present.length - shown.length;
  return more > 0 ? [...lines, texts.t('errors.more', { count: more })] : lines;
}

/** What still stands, the errors first. */
export function presentLines({ errors }: { readonly errors: readonly ErrorLine[] }): ErrorLine[] {
  const present = errors.filter(({ isPast }) => !isPast);
  return (['error', 'warning', 'cancelled'] as const).flatMap((severity) =>
    present.filter((line) => line.severity === severity),
  );
}

export const TONE_OF_SEVERITY: Readonly<Record<Severity, Tone>> = {
  error: 'bad',
  warning: 'warning',
  cancelled: 'quiet',
};
