import { describe, expect, it } from 'vitest';
import { type Group, newGroup } from '../settings/groups.ts';
import {
  emptyTimetable,
  nextRun,
  type Situation,
  type Timetable,
  withBegun,
  withEnded,
  withGroups,
} from './timetable.ts';

const MINUTE = 60_000;

const every = (id: string, online: number | null, offline: number | null = null): Group => {
  const plain = newGroup(id, id);
  const situation = (minutes: number | null): Partial<Group['online']> =>
    minutes === null ? {} : { isScheduled: true, everyMinutes: minutes };
  return {
    ...plain,
    online: { ...plain.online, ...situation(online) },
    offline: { ...plain.offline, ...situation(offline) },
  };
};

const of = (...groups: Group[]): Timetable => withGroups(emptyTimetable, groups, 0);

/** Whose turn it is next and in which minute. */
function next(
  timetable: Timetable,
  { situation = 'online', now = 0 }: { situation?: Situation; now?: number } = {},
): unknown {
  const run = nextRun(timetable, situation, now * MINUTE);
  return run === null ? null : [run.groups.map(({ id }) => id).join('+'), run.at / MINUTE];
}

describe('the next run', () => {
  it('is that of the group which is due first, with all that are due then', () => {
    expect(next(of(every('a', 30), every('b', 5), every('c', 5), every('d', null)))).toEqual(['b+c', 5]);
  });

  it('is none without a schedule, or while schedules are disabled', () => {
    expect(next(of(every('a', null)))).toBeNull();
    expect(next(of(every('a', 5, 5)), { situation: 'disabled' })).toBeNull();
  });

  it('goes by the schedule for being offline when that is so', () => {
    expect(next(of(every('a', 5, 60), every('b', 5)), { situation: 'offline' })).toEqual(['a', 60]);
  });

  it('that was missed is one, and takes along all that were', () => {
    expect(next(of(every('a', 5), every('b', 30), every('c', 600)), { now: 100 })).toEqual(['a+b', 5]);
  });
});

describe('the time counts', () => {
  it('from the latest beginning, whoever made it', () => {
    expect(next(withBegun(of(every('a', 30), every('b', 31)), ['a'], 20 * MINUTE))).toEqual(['b', 31]);
  });

  it('from the end of a run that took longer than the interval', () => {
    const begun = withBegun(of(every('a', 5), every('b', 30)), ['a', 'b'], 0);
    const ended = withEnded(begun, ['a', 'b'], 'online', 20 * MINUTE);
    expect(next(ended)).toEqual(['a', 25]);
    expect(next(withBegun(ended, ['a'], 25 * MINUTE))).toEqual(['a+b', 30]);
  });

  it('from the moment when a schedule was changed', () => {
    const changed = withGroups(of(every('a', 30), every('b', 30)), [every('a', 10), every('b', 30)], 25 * MINUTE);
    expect(next(changed)).toEqual(['b', 30]);
    expect(next(withGroups(changed, [every('a', 10)], 26 * MINUTE))).toEqual(['a', 35]);
  });

  it('on when only the name or the stores have changed', () => {
    expect(next(withGroups(of(every('a', 30)), [{ ...every('a', 30), name: 'other' }], 25 * MINUTE))).toEqual([
      'a',
      30,
    ]);
  });
});
