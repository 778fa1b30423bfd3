import type { HRESULT } from '../mapi/hresult.ts';
import type { Message, Severity } from '../sync/message.ts';
import type { TaskIdentity } from '../sync/task.ts';
import { taskKey } from './taskKey.ts';

/** An error or a warning. */
interface TaskError {
  readonly severity: Severity;
  readonly hr: HRESULT;
  readonly message: Message;
}

/** What is compared of a task. */
export interface TaskFacts {
  readonly run: number;
  readonly task: TaskIdentity;
  /** Null if it has not come to an end. */
  readonly durationMs: number | null;
  readonly items: number;
  readonly errors: readonly TaskError[];
}

/** A way in which a task was not as the last time that it ended well. */
export type TaskChange =
  | { readonly kind: 'slower'; readonly task: TaskIdentity; readonly nowMs: number; readonly beforeMs: number }
  | { readonly kind: 'fewerItems'; readonly task: TaskIdentity; readonly now: number; readonly before: number }
  | { readonly kind: 'newError'; readonly task: TaskIdentity; readonly error: TaskError }
  /** It has never completed successfully. */
  | { readonly kind: 'neverGood'; readonly task: TaskIdentity };

export interface RunChanges {
  /** The newest run that it was held against; null if there was none. */
  readonly since: number | null;
  readonly changes: readonly TaskChange[];
}

/** A computer is never twice as fast: less than this is no news. */
const SLOWER_BY = 1.5;
const SLOWER_BY_MS = 2_000;

/** Holds each task against itself in the run in which it last ended well. */
export function compareRuns(now: readonly TaskFacts[], lastGood: readonly TaskFacts[]): RunChanges {
  const before = new Map(lastGood.map((facts) => [taskKey(facts.task), facts]));
  return {
    since: lastGood.length === 0 ? null : Math.max(...new Set(lastGood.map(({ run }) => run))),
    changes: now.flatMap((facts) => compareTask(facts, before.get(taskKey(facts.task)))),
  };
}

function compareTask(now: TaskFacts, before: TaskFacts | undefined): TaskChange[] {
  const { task } = now;
  if (before === undefined) return [{ kind: 'neverGood', task }];
  const changes: TaskChange[] = [];
  if (isSlower(now.durationMs, before.durationMs)) {
    changes.push({ kind: 'slower', task, nowMs: now.durationMs, beforeMs: before.durationMs as number });
  }
  if (now.items < before.items) changes.push({ kind: 'fewerItems', task, now: now.items, before: before.items });
  const known = new Set(before.errors.map(errorKey));
  for (const error of now.errors) {
    if (!known.has(errorKey(error))) changes.push({ kind: 'newError', task, error });
  }
  return changes;
}

function isSlower(now: number | null, before: number | null): now is number {
  return now !== null && before !== null && now > before * SLOWER_BY && now - before >= SLOWER_BY_MS;
}

function errorKey({ severity, hr, message }: TaskError): string {
  return `${severity} ${hr} ${typeof message === 'string' ? `"${message}` : message.id}`;
}
