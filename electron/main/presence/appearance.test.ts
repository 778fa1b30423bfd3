import { expect, it } from 'vitest';
import type { Status } from '#shared/sync/status.ts';
import { taskbarProgressOf, trayIconOf } from './appearance.ts';

const running = (fraction: number, failed = 0): Status => {
  return { kind: 'running', isCancelling: false, task: null, step: null, fraction, failed };
};
const failed: Status = { kind: 'failed', failed: 1 };
const SEEN = true;
const UNSEEN = false;

it('the tray shows an error until it was seen, and what happens now before that', () => {
  expect(trayIconOf(failed, UNSEEN)).toBe('error');
  expect(trayIconOf(failed, SEEN)).toBe('idle');
  expect(trayIconOf(running(0.5, 1), UNSEEN)).toBe('running');
  expect(trayIconOf({ kind: 'offline' }, SEEN)).toBe('offline');
  for (const kind of ['notYet', 'upToDate', 'cancelled'] as const) expect(trayIconOf({ kind }, UNSEEN)).toBe('idle');
});

it('the task bar shows how far the run is', () => {
  expect(taskbarProgressOf(running(0), SEEN).mode).toBe('indeterminate');
  expect(taskbarProgressOf(running(0.5), SEEN)).toEqual({ value: 0.5, mode: 'normal' });
  expect(taskbarProgressOf(running(0.5, 1), SEEN)).toEqual({ value: 0.5, mode: 'error' });
});

it('the task bar keeps an error until it was seen', () => {
  expect(taskbarProgressOf(failed, UNSEEN)).toEqual({ value: 1, mode: 'error' });
  for (const status of [failed, { kind: 'upToDate' }, { kind: 'notYet' }] as const) {
    expect(taskbarProgressOf(status, SEEN)).toEqual({ value: -1, mode: 'none' });
  }
});
