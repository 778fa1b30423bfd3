import type { Group } from '../settings/groups.ts';

/** Which schedule counts; none while schedules are disabled. */
export type Situation = 'online' | 'offline' | 'disabled';

const MINUTE = 60_000;

/**
 * Since when the time to each group's next run counts, in elapsed milliseconds of a timeline. What is due is only ever
 * computed from that, so a time that was slept through or spent offline is made up for by one run and not by many.
 */
export type Timetable = ReadonlyMap<string, GroupTimes>;

interface GroupTimes {
  readonly group: Group;
  readonly since: number;
}

export interface NextRun {
  /** All that are due at the same moment, or have been by now. */
  readonly groups: readonly Group[];
  /** Elapsed milliseconds; it may have passed. */
  readonly at: number;
}

export const emptyTimetable: Timetable = new Map();

/** Groups whose schedule is another one by now count from here; the others go on counting. */
export function withGroups(timetable: Timetable, groups: readonly Group[], now: number): Timetable {
  return new Map(
    groups.map((group) => {
      const before = timetable.get(group.id);
      const since = before !== undefined && hasSameSchedule(before.group, group) ? before.since : now;
      return [group.id, { group, since }];
    }),
  );
}

/** They have begun, whoever began them. */
export function withBegun(timetable: Timetable, ids: readonly string[], now: number): Timetable {
  return withTimes(timetable, ids, ({ group }) => ({ group, since: now }));
}

/** They have ended. A run that took longer than its interval is not followed by the next at once. */
export function withEnded(timetable: Timetable, ids: readonly string[], situation: Situation, now: number): Timetable {
  return withTimes(timetable, ids, (times) => {
    const at = dueAt(times, situation);
    return at !== null && at <= now ? { ...times, since: now } : times;
  });
}

/** When the next run is; null if none is to come. */
export function nextRun(timetable: Timetable, situation: Situation, now: number): NextRun | null {
  const due = [...timetable.values()].flatMap((times) => {
    const at = dueAt(times, situation);
    return at === null ? [] : [{ group: times.group, at }];
  });
  if (due.length === 0) return null;
  const at = Math.min(...due.map((each) => each.at));
  return { at, groups: due.filter((each) => each.at <= Math.max(at, now)).map(({ group }) => group) };
}

function dueAt({ group, since }: GroupTimes, situation: Situation): number | null {
  if (situation === 'disabled' || !group[situation].isScheduled) return null;
  return since + group[situation].everyMinutes * MINUTE;
}

function withTimes(timetable: Timetable, ids: readonly string[], change: (times: GroupTimes) => GroupTimes): Timetable {
  return new Map([...timetable].map(([id, times]) => [id, ids.includes(id) ? change(times) : times]));
}

function hasSameSchedule(a: Group, b: Group): boolean {
  return (['online', 'offline'] as const).every(
    (situation) =>
      a[situation].isScheduled === b[situation].isScheduled && a[situation].everyMinutes === b[situation].everyMinutes,
  );
}
