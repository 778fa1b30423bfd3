import type { TaskOrder } from '#shared/settings/preferences.ts';
import { readState, readTask } from '#shared/sync/columns.ts';
import { timeLeft } from '#shared/sync/estimate.ts';
import { fractionOf } from '#shared/sync/summary.ts';
import { isFinal, type TaskIdentity } from '#shared/sync/task.ts';
import { hasWantedState, searchable, type TaskFilter } from './taskFilter.ts';

/** A line of the grid: the number of a task, or, below zero, a group: -1 is the first, -2 the second. */
export type ViewItem = number;

export interface TaskGroup {
  readonly account: string;
  readonly rows: readonly number[];
}

export interface TaskView {
  readonly items: readonly ViewItem[];
  /** Empty if the tasks are not grouped. */
  readonly groups: readonly TaskGroup[];
}

/** What a view is made of. */
export interface ViewSource {
  readonly tasks: readonly TaskIdentity[];
  readonly cells: Int32Array;
  /** As they are shown: what is searched and sorted by. */
  readonly names: readonly string[];
  readonly stepOf: (row: number) => string | null;
  readonly now: number;
  readonly locale: string;
}

export interface ViewChoice {
  readonly filter: TaskFilter;
  readonly order: TaskOrder;
  readonly descending: boolean;
  readonly grouped: boolean;
  /** Accounts whose tasks are not shown. */
  readonly closed: ReadonlySet<string>;
}

/** Which lines the grid has, in which order. */
export function viewOf(source: ViewSource, choice: ViewChoice): TaskView {
  const rows = sorted(filtered(source, choice.filter), source, choice);
  if (!choice.grouped) return { items: rows, groups: [] };
  const groups = groupByAccount(rows, source.tasks);
  const items = groups.flatMap((group, i) => (choice.closed.has(group.account) ? [-1 - i] : [-1 - i, ...group.rows]));
  return { items, groups };
}

/** Whether the view is another one when nothing but the tasks' numbers has changed. */
export function dependsOnProgress({ filter, order }: ViewChoice): boolean {
  return filter.state !== 'all' || filter.text !== '' || order === 'progress' || order === 'remaining';
}

export function groupOf({ groups }: TaskView, item: ViewItem): TaskGroup | undefined {
  return item < 0 ? groups[-1 - item] : undefined;
}

function filtered({ tasks, cells, names, stepOf, locale }: ViewSource, { text, state }: TaskFilter): number[] {
  const wanted = searchable(text.trim(), locale);
  const rows: number[] = [];
  for (let row = 0; row < tasks.length; row += 1) {
    if (!hasWantedState(state, readState(cells, row))) continue;
    const says = (words: string | null | undefined): boolean => searchable(words ?? '', locale).includes(wanted);
    if (wanted === '' || says(names[row]) || says(stepOf(row))) rows.push(row);
  }
  return rows;
}

function sorted(rows: number[], source: ViewSource, { order, descending }: ViewChoice): number[] {
  const direction = descending ? -1 : 1;
  if (order === 'run') return descending ? rows.toReversed() : rows;
  if (order === 'name') {
    const { compare } = new Intl.Collator(source.locale, { numeric: true });
    const { names } = source;
    return rows.toSorted((a, b) => direction * compare(names[a] ?? '', names[b] ?? '') || a - b);
  }
  // Reckoned once for each: what is compared must not change while it is being compared.
  const keys = new Map(
    rows.map((row) => [row, order === 'progress' ? progressOf(source, row) : remainingOf(source, row)]),
  );
  return rows.toSorted((a, b) => direction * compareNumbers(keys.get(a) ?? 0, keys.get(b) ?? 0) || a - b);
}

/** Infinity less Infinity is not a number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function progressOf({ cells }: ViewSource, row: number): number {
  const { state, index, max } = readTask(cells, row);
  return isFinal(state) ? 1 : fractionOf(index, max);
}

/** What has ended has nothing left; what cannot be told comes after all that can. */
function remainingOf({ cells, now }: ViewSource, row: number): number {
  const task = readTask(cells, row);
  return isFinal(task.state) ? 0 : (timeLeft(task, now) ?? Number.POSITIVE_INFINITY);
}

/** In the order in which their first tasks come. */
function groupByAccount(rows: readonly number[], tasks: readonly TaskIdentity[]): TaskGroup[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const account = tasks[row]?.account ?? '';
    const group = groups.get(account);
    if (group === undefined) groups.set(account, [row]);
    else group.push(row);
  }
  return [...groups].map(([account, ofAccount]) => ({ account, rows: ofAccount }));
}
