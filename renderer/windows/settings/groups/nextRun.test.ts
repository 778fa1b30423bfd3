import { describe, expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { newGroup } from '#shared/settings/groups.ts';
import { nextRunText } from './nextRun.ts';

const texts = createTexts('en');
const now = new Date(2026, 4, 16, 14, 18).getTime();
const state: ScheduleState = {
  groups: [newGroup('a', 'All'), newGroup('w', 'Work')],
  workOffline: false,
  onMetered: false,
  pause: null,
  coming: { groups: ['a', 'w'], at: now + 720_000, isHeldBack: false },
  isExiting: false,
};

describe('the next run', () => {
  it.each([
    [state, /^Next: All, Work, in 12 minutes \(2:30\sPM\)$/],
    [
      { ...state, coming: { groups: ['w'], at: now - 1, isHeldBack: false } },
      /^Next: Work, after the current Send\/Receive$/,
    ],
    [{ ...state, coming: { groups: ['w'], at: now - 1, isHeldBack: true } }, /^Next: Work, once .+ no longer metered$/],
    [{ ...state, coming: null }, /^No group is scheduled\.$/],
    [{ ...state, pause: { choice: 'hour' as const, from: now, until: now + 720_000 } }, /until 2:30\sPM$/],
    [{ ...state, pause: { choice: 'untilTurnedOn' as const, from: now, until: null } }, /is disabled$/],
  ])('is said with its time, or why there is none', (what, text) => {
    expect(nextRunText(what, now, texts)).toMatch(text);
  });

  it.each(['ja', 'zh-CN'] as const)('keeps the names of groups apart in %s', (locale) => {
    expect(nextRunText(state, now, createTexts(locale))).toContain('All、Work');
  });
});
