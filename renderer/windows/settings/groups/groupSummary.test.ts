import { describe, expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import { newGroup } from '#shared/settings/groups.ts';
import { groupSummary } from './groupSummary.ts';

const texts = createTexts('en');
const usual = newGroup('g', 'Group');
const off = { inSendReceiveAll: false, isScheduled: false, everyMinutes: 30 };

describe('when a group runs', () => {
  it.each([
    [usual, 'F9'],
    [{ ...usual, online: off }, 'manual only'],
    [{ ...usual, online: { ...usual.online, isScheduled: true } }, 'F9 · every 30 min'],
    [
      { ...usual, online: off, offline: { ...off, isScheduled: true, everyMinutes: 5 }, onExit: true },
      'every 5 min · on exit',
    ],
  ])('is said in a few words', (group, summary) => {
    expect(groupSummary(group, texts)).toBe(summary);
  });
});
