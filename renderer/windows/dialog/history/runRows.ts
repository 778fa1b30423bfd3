import type { RunLine } from '#shared/history/pastRun.ts';
import type { HistoryDay } from '#shared/history/queries.ts';
import type { RunListView } from './runList.ts';

type RelativeDay = 'today' | 'yesterday' | null;

export type RunRow =
  | {
      readonly kind: 'day';
      readonly key: string;
      readonly day: string;
      readonly relative: RelativeDay;
      /** Null where it is not known yet. */
      readonly counts: HistoryDay | null;
    }
  | {
      readonly kind: 'run';
      readonly key: string;
      /** Its place among the runs. */
      readonly place: number;
      /** Null if it has not been fetched yet. */
      readonly run: RunLine | null;
    };

/** The lines of the list: each day has a heading. What has not been fetched yet has its place, as far as it is known. */
export function runRows({ runs, days, isComplete, askedAt }: RunListView): RunRow[] {
  if (runs === null) return [];
  const known = new Map((days ?? []).map((day) => [day.day, day]));
  const rows: RunRow[] = [];
  const open = (day: string, counts: HistoryDay | null): void => {
    const key = `day ${day} ${rows.length === 0 ? '' : place}`;
    rows.push({ kind: 'day', key, day, relative: relativeDay(day, askedAt), counts });
  };
  let place = 0;
  const groups = byDay(runs);
  for (const [i, group] of groups.entries()) {
    const isWhole = isComplete || i < groups.length - 1;
    open(group.day, isWhole ? countsOf(group) : (known.get(group.day) ?? null));
    for (const run of group.runs) {
      rows.push({ kind: 'run', key: String(run.id), place, run });
      place += 1;
    }
  }
  if (isComplete) return rows;
  const last = groups.at(-1);
  const addMissing = (count: number): void => {
    for (let i = 0; i < count; i += 1) {
      rows.push({ kind: 'run', key: `to come ${place}`, place, run: null });
      place += 1;
    }
  };
  for (const day of days ?? []) {
    if (last !== undefined && day.day > last.day) continue;
    const isBegun = day.day === last?.day;
    if (!isBegun) open(day.day, day);
    addMissing(isBegun ? day.runs - last.runs.length : day.runs);
  }
  return rows;
}

interface Day {
  /** 2026-05-17, in the user's time zone. */
  readonly day: string;
  /** Its first moment, and that of the next one. */
  readonly from: number;
  readonly to: number;
}

interface DayGroup extends Day {
  readonly runs: RunLine[];
}

function byDay(runs: readonly RunLine[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group !== undefined && run.startedAt >= group.from && run.startedAt < group.to) group.runs.push(run);
    else groups.push({ ...dayAround(run.startedAt), runs: [run] });
  }
  return groups;
}

function countsOf({ day, runs }: DayGroup): HistoryDay {
  return { day, runs: runs.length, failed: runs.filter(({ outcome }) => outcome === 'failed').length };
}

function dayAround(time: number): Day {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return {
    day: [year, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-'),
    from: new Date(year, month, day).getTime(),
    to: new Date(year, month, day + 1).getTime(),
  };
}

/** How a day is called today. */
function relativeDay(day: string, now: number): RelativeDay {
  const today = dayAround(now);
  if (day === today.day) return 'today';
  return day === dayAround(today.from - 1).day ? 'yesterday' : null;
}

/** Noon of a day, in the user's time zone. */
export function noonOf(day: string): number {
  return new Date(`${day}T12:00:00`).getTime();
}
