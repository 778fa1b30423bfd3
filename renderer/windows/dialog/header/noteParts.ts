import type { Summary } from '#shared/sync/summary.ts';
import { clockTime } from '#shared/i18n/moments.ts';
import { tookText } from '#shared/i18n/taskTime.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import type { RunOutcome } from './runOutcome.ts';

/** A piece of the note line, such as "2 failed"; the Errors tab has more about those of the kind `errors`. */
export interface NotePart {
  readonly kind: 'state' | 'errors' | 'time' | 'next';
  readonly text: string;
}

type Counts = Pick<Summary, 'total' | 'failed' | 'cancelled' | 'warnings' | 'unfinished' | 'cancelling' | 'stalled'>;

/** "2 failed · 1 cancelled · 0:42 elapsed" */
export function noteParts(outcome: RunOutcome, counts: Counts, elapsed: number, texts: Texts): NotePart[] {
  if (outcome === 'none' || outcome === 'empty') return [];
  const { t, durations } = texts;
  const { total, failed, cancelled, warnings, unfinished, cancelling, stalled } = counts;
  const parts: NotePart[] = [];
  if (outcome === 'succeeded') parts.push({ kind: 'state', text: t('summary.allDone') });
  const isCancelling = cancelling > 0 && cancelling === unfinished;
  if (isCancelling) parts.push({ kind: 'state', text: t('state.cancelling') });
  if (stalled > 0) parts.push({ kind: 'state', text: t('summary.stalled', { count: stalled }) });
  if (failed > 0) parts.push({ kind: 'errors', text: failedText(failed, total, texts) });
  if (cancelled > 0 && !isCancelling) parts.push({ kind: 'state', text: cancelledText(cancelled, total, texts) });
  if (warnings > 0) parts.push({ kind: 'errors', text: t('summary.warnings', { count: warnings }) });
  const isRunning = outcome === 'running';
  const time = isRunning ? t('time.elapsed', { duration: durations.exact(elapsed) }) : tookText(elapsed, texts);
  parts.push({ kind: 'time', text: time });
  return parts;
}

type Coming = NonNullable<ScheduleState['coming']>;

/** "Next: 14:30" */
export function nextRunPart({ at, isHeldBack }: Coming, now: number, { locale, t }: Texts): NotePart {
  const text = isHeldBack ? t('summary.heldBack') : t('summary.next', { at: clockTime(locale, at, now) });
  return { kind: 'next', text };
}

function failedText(count: number, total: number, { t }: Texts): string {
  return t(count === total && total > 1 ? 'summary.allFailed' : 'summary.failed', { count });
}

function cancelledText(count: number, total: number, { t }: Texts): string {
  return t(count === total && total > 1 ? 'summary.allCancelled' : 'summary.cancelled', { count });
}
