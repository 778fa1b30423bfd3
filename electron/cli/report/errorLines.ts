import { errorSentence } from '#shared/i18n/taskText.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { ErrorLine, Severity } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { Tone } from '../terminal/colours.ts';
import { printable } from '../terminal/printable.ts';

/** The exact sentence of an error, and how often it was said. */
export function sentenceOf(line: ErrorLine, tasks: readonly TaskIdentity[], { t }: Texts): string {
  const sentence = printable(errorSentence(line, tasks[line.task] as TaskIdentity, t));
  return line.count > 1 ? `${sentence} ${t('errors.times', { count: line.count })}` : sentence;
}

/** What still stands, the errors first. */
export function presentLines({ errors }: Pick<StatusReport, 'errors'>): ErrorLine[] {
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
