import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { pauseFrom } from '#shared/schedule/pause.ts';
import { newGroup, usualGroups } from '#shared/settings/groups.ts';
import { scheduleLineOf } from './scheduleLine.ts';

beforeEach(() => vi.stubEnv('TZ', 'UTC'));
afterEach(() => vi.unstubAllEnvs());

const plain: ScheduleState = { ...usualGroups('All Accounts'), coming: null, isExiting: false };
const [all] = plain.groups.map((group) => ({ ...group, online: { ...group.online, isScheduled: true } }));
const scheduled = { ...plain, groups: all === undefined ? [] : [all, newGroup('work', 'Work')] };
const HALF_PAST_THREE = Date.UTC(2026, 2, 28, 15, 30);

/** Systems have different spaces before "PM". */
const line = (state: ScheduleState, locale: 'en' | 'de' = 'en'): string | undefined =>
  scheduleLineOf(state, locale, createTranslate(locale))?.replace(/\s/g, ' ');

it('tells the next run with its groups', () => {
  const coming = { groups: ['all-accounts', 'work'], at: HALF_PAST_THREE, isHeldBack: false };
  expect(line({ ...scheduled, coming })).toBe('Next: All Accounts, Work, 3:30 PM');
  expect(line({ ...scheduled, coming: { ...coming, groups: ['work'] } }, 'de')).toBe('Als Nächstes: Work, 15:30');
  expect(line({ ...scheduled, coming: { ...coming, isHeldBack: true } })).toBe(
    'Next: All Accounts, Work, once the network is no longer metered',
  );
});

it('tells that schedules are disabled, and for how long', () => {
  const pause = pauseFrom(HALF_PAST_THREE - 3_600_000, 'hour');
  expect(line({ ...scheduled, pause })).toBe('No scheduled Send/Receive until 3:30 PM');
  expect(line({ ...scheduled, pause: pauseFrom(0, 'untilTurnedOn') })).toBe('Scheduled Send/Receive is disabled');
});

it('tells nothing where there is no schedule', () => {
  expect(line(plain)).toBeUndefined();
  expect(line({ ...plain, pause: pauseFrom(0, 'hour') })).toBeUndefined();
});
