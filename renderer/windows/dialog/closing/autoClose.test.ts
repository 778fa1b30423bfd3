import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AutoClose } from './autoClose.ts';

const close = vi.fn();
let autoClose: AutoClose;

beforeEach(() => {
  vi.useFakeTimers();
  close.mockReset();
  autoClose = new AutoClose(close);
});

afterEach(() => {
  vi.useRealTimers();
});

const seconds = (count: number): void => void vi.advanceTimersByTime(count * 1_000);

it('does nothing before a run has ended cleanly', () => {
  autoClose.pointerMoved(true);
  autoClose.pointerMoved(false);
  seconds(60);
  expect(close).not.toHaveBeenCalled();
  expect(autoClose.current.phase).toBe('staying');
});

it('counts five seconds down and closes once', () => {
  const shown: number[] = [];
  autoClose.subscribe(() => shown.push(autoClose.current.secondsLeft));
  autoClose.runEndedCleanly();
  seconds(4.9);
  expect(close).not.toHaveBeenCalled();
  seconds(0.1);
  expect(close).toHaveBeenCalledOnce();
  expect(shown).toEqual([5, 4, 3, 2, 1, 0]);
  seconds(60);
  expect(close).toHaveBeenCalledOnce();
});

it('is held by a pointer in the window and begins again when it has left', () => {
  autoClose.runEndedCleanly();
  seconds(4);
  autoClose.pointerMoved(true);
  seconds(60);
  expect(autoClose.current).toEqual({ phase: 'paused', secondsLeft: 5 });
  autoClose.pointerMoved(false);
  seconds(4.9);
  expect(close).not.toHaveBeenCalled();
  seconds(0.1);
  expect(close).toHaveBeenCalledOnce();
});

it('waits for a pointer that was there before the run ended', () => {
  autoClose.pointerMoved(true);
  autoClose.runEndedCleanly();
  seconds(60);
  expect(close).not.toHaveBeenCalled();
  autoClose.pointerMoved(false);
  seconds(5);
  expect(close).toHaveBeenCalledOnce();
});

it('stays for good when somebody uses the window', () => {
  autoClose.runEndedCleanly();
  seconds(2);
  autoClose.stay();
  autoClose.pointerMoved(true);
  autoClose.pointerMoved(false);
  seconds(60);
  expect(close).not.toHaveBeenCalled();
});

it('counts anew after the next clean run', () => {
  autoClose.runEndedCleanly();
  autoClose.stay();
  autoClose.runEndedCleanly();
  seconds(5);
  expect(close).toHaveBeenCalledOnce();
});
