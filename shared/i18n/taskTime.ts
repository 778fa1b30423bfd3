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
  const { t, durations } = texts;
  if (endedAt !== null) return t('time.took', { duration: durations.exact(endedAt - startedAt) });
  return timeLeftText(task, now, texts) ?? t('time.elapsed', { duration: durations.exact(now - startedAt) });
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
