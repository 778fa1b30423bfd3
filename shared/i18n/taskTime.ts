import type { TaskNumbers } from '../sync/columns.ts';
import { timeLeft } from '../sync/estimate.ts';
import type { Texts } from './texts.ts';

const COARSE_FROM_MS = 100_000;
const STEADY_FROM_MS = 20_000;
const STEADY_STEP_MS = 5_000;

/** The Remaining column: time left where it can be told, else how long it has gone on, or took. */
export function taskTime(task: TaskNumbers, now: number, texts: Texts): string {
  const { startedAt, endedAt } = task;
  if (startedAt === null) return '';
  if (endedAt !== null) return tookText(endedAt - startedAt, texts);
  const { t, durations } = texts;
  return timeLeftText(task, now, texts) ?? t('time.elapsed', { duration: durations.exact(now - startedAt) });
}

/**
 * The same in a narrow column, under a heading that is about what remains: so a word says where it is something else. It also
 * says how long a task has stood still, since the words for that make room for its step.
 */
export function shortTaskTime(task: TaskNumbers, now: number, texts: Texts): string {
  const { startedAt, endedAt, lastCallAt, stalled, state } = task;
  const { t, durations } = texts;
  if (startedAt === null) return '';
  if (endedAt !== null) return tookText(endedAt - startedAt, texts);
  if (stalled && state === 'processing') {
    return t('time.stalled', { duration: durations.exact(now - (lastCallAt ?? now)) });
  }
  const left = timeLeft(task, now);
  if (left !== null && left >= COARSE_FROM_MS) return t('time.about', { duration: durations.rough(left) });
  return timeLeftText(task, now, texts) ?? t('time.running', { duration: durations.exact(now - startedAt) });
}

/** "took 0:42" */
export function tookText(ms: number, texts: Texts): string {
  return texts.t('time.took', { duration: timeTaken(ms, texts) });
}

/** "0:42", and never "0:00". */
function timeTaken(ms: number, { t, durations }: Texts): string {
  return ms < 1_000 ? t('time.instant') : durations.exact(ms);
}

/** Null where it would be a guess. */
export function timeLeftText(task: TaskNumbers, now: number, { t, durations }: Texts): string | null {
  const left = timeLeft(task, now);
  if (left === null) return null;
  if (left >= COARSE_FROM_MS) return t('time.aboutLeft', { duration: durations.rough(left) });
  return t('time.left', { duration: durations.exact(steady(left)) });
}

/** In steps of five seconds while it is far away, so that it does not jump to and fro. */
function steady(left: number): number {
  return left < STEADY_FROM_MS ? left : Math.ceil(left / STEADY_STEP_MS) * STEADY_STEP_MS;
}
