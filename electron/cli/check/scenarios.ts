import type { TaskNumbers } from '#shared/sync/columns.ts';
import { fractionOf } from '#shared/sync/summary.ts';

/** One way in which a provider is made to synchronise. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Tasks that run at the same time in one process. */
  readonly tasks: number;
  /** How often all of them run, one time after the other. */
  readonly runs: number;
  /** The host answers each call that much later. */
  readonly answersAfterMs: number;
  /** The first task is cancelled as soon as this is true of it; null for never. */
  readonly cancelWhen: ((task: TaskNumbers) => boolean) | null;
}

const ONCE = { tasks: 1, runs: 1, answersAfterMs: 0, cancelWhen: null };
const MANY_CALLS = 10;

export const SCENARIOS: readonly Scenario[] = [
  { ...ONCE, id: 'to-the-end', title: 'to the end' },
  { ...ONCE, id: 'cancel-at-start', title: 'cancelled at once', cancelWhen: () => true },
  {
    ...ONCE,
    id: 'cancel-at-first-progress',
    title: 'cancelled at the first Progress',
    cancelWhen: ({ positioned }) => positioned,
  },
  {
    ...ONCE,
    id: 'cancel-midway',
    title: 'cancelled midway',
    cancelWhen: ({ index, max, calls }) => (max === 0 ? calls >= MANY_CALLS : fractionOf(index, max) >= 0.5),
  },
  { ...ONCE, id: 'again', title: 'twice, one after the other', runs: 2 },
  { ...ONCE, id: 'two-at-once', title: 'two at once', tasks: 2 },
  {
    ...ONCE,
    id: 'cancel-one-of-two',
    title: 'two at once, one of them cancelled',
    tasks: 2,
    cancelWhen: ({ positioned }) => positioned,
  },
  { ...ONCE, id: 'slow-host', title: 'a host that answers slowly', answersAfterMs: 250 },
];
