import type { TaskOrder } from '#shared/settings/preferences.ts';
import { readState, readTask } from '#shared/sync/columns.ts';
import { timeLeft } from '#shared/sync/estimate.ts';
import { fractionOf } from '#shared/sync/summary.ts';
import { isFinal, type TaskIdentity } from '#shared/sync/task.ts';
import { hasWantedState, searchable, type TaskFilter } from './taskFilter.ts';
import type { TaskNames } from './taskNames.ts';

/** A line of the grid: the number of a task, or, below zero, a group, which keeps its number wherever it is sorted to. */
export type ViewItem = number;

export interface TaskGroup {
  readonly account: string;
  /** In the order of their lines. */
  readonly rows: readonly number[];
  /** Which of the groups it is, from 1. */
  readonly position: number;
  /** Where its own line is among all. */
  readonly index: number;
}

export interface TaskView {
  readonly items: readonly ViewItem[];
  /** In the order of their lines; empty if the tasks are not grouped. */
  readonly groups: ReadonlyMap<ViewItem, TaskGroup>;
  /** The group that each task belongs to. */
  readonly groupItems: readonly ViewItem[];
}

/** What a view is made of. */
export interface ViewSource {
  readonly cells: Int32Array;
  readonly tasks: readonly TaskIdentity[];
  readonly groupItems: readonly ViewItem[];
  readonly names: TaskNames;
  readonly stepOf: (row: number) => string | null;
  readonly now: number;
  readonly locale: string;
}

export interface ViewChoice {
  readonly filter: TaskFilter;
  readonly order: TaskOrder;
  readonly descending: boolean;
  readonly grouped: boolean;
  /** Groups whose tasks are not shown. */
  readonly closed: ReadonlySet<ViewItem>;
}

/** Which lines the grid has, in which order. */
export function viewOf(source: ViewSource, choice: ViewChoice): TaskView {
  const rows = sorted(filtered(source, choice.filter), source, choice);
  const { groupItems } = source;
  return choice.grouped ? grouped(rows, source, choice.closed) : { items: rows, groups: new Map(), groupItems };
}

/** Whether the view is another one when nothing but the tasks' numbers has changed. */
export function dependsOnProgress({ filter, order }: ViewChoice): boolean {
  return filter.state !== 'all' || filter.text !== '' || order === 'progress' || order === 'remaining';
}

/** An account's group is named after its first task in the run. */
export function groupItemsOf(tasks: readonly TaskIdentity[]): ViewItem[] {
  const items = new Map<string, ViewItem>();
  return tasks.map(({ account }, row) => {
    const item = items.get(account) ?? -1 - row;
    items.set(account, item);
    return item;
  });
}

function filtered({ tasks, cells, names, stepOf, locale }: ViewSource, { text, state }: TaskFilter): number[] {
  const wanted = searchable(text.trim(), locale);
  const isSaid = (row: number): boolean => searchable(stepOf(row) ?? '', locale).includes(wanted);
  const rows: number[] = [];
  for (let row = 0; row < tasks.length; row += 1) {
    if (!hasWantedState(state, readState(cells, row))) continue;
    if (wanted === '' || names.includes(row, wanted) || isSaid(row)) rows.push(row);
  }
  return rows;
}

function sorted(rows: number[], source: ViewSource, { order, descending }: ViewChoice): number[] {
  if (order === 'run') return descending ? rows.toReversed() : rows;
  const keys = order === 'name' ? source.names.ranks : progressKeys(rows, source, order);
  const keyOf = (row: number): number => keys[row] as number;
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compareNumbers(keyOf(a), keyOf(b)) || a - b);
}

/** Reckoned once for each: what is compared must not change while it is being compared. */
function progressKeys(rows: readonly number[], source: ViewSource, order: 'progress' | 'remaining'): Float64Array {
  const keys = new Float64Array(source.tasks.length);
  const keyOf = order === 'progress' ? progressOf : remainingOf;
  for (const row of rows) keys[row] = keyOf(source, row);
  return keys;
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

/** Groups come in the order of their first lines. */
function grouped(rows: readonly number[], { tasks, groupItems }: ViewSource, closed: ReadonlySet<ViewItem>): TaskView {
  const groups = new Map<ViewItem, TaskGroup>();
  const items: ViewItem[] = [];
  for (const [item, members] of membersOfGroups(rows, groupItems)) {
    const account = tasks[-1 - item]?.account ?? '';
    groups.set(item, { account, rows: members, position: groups.size + 1, index: items.length });
    items.push(item);
    if (!closed.has(item)) for (const row of members) items.push(row);
  }
  return { items, groups, groupItems };
}

function membersOfGroups(rows: readonly number[], groupItems: readonly ViewItem[]): Map<ViewItem, number[]> {
  const groups = new Map<ViewItem, number[]>();
  for (const row of rows) {
    const item = groupItems[row] as ViewItem;
    const members = groups.get(item);
    if (members === undefined) groups.set(item, [row]);
    else members.push(row);
  }
  return groups;
}
