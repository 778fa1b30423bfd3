import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeOutput, fakeWorld } from '../testing/fakeTerminal.ts';
import { reportOf, taskOf } from '../testing/reports.ts';
import { LiveReport } from './liveReport.ts';

const HIDDEN_CURSOR = '\u001B[?25l';
const SHOWN_CURSOR = '\u001B[?25h';
const OTHER_SCREEN = '\u001B[?1049h';
const USUAL_SCREEN = '\u001B[?1049l';

let out: FakeOutput;
let live: LiveReport;
let resize = (): void => {};

beforeEach(() => {
  vi.useFakeTimers();
  out = new FakeOutput({ columns: 80, rows: 12 });
  const onResize = (listener: () => void) => {
    resize = listener;
    return () => {
      resize = () => {};
    };
  };
  const { terminal, texts } = fakeWorld();
  live = new LiveReport({ ...terminal, out, err: out, onResize }, texts);
});

afterEach(() => vi.useRealTimers());

/** What has been drawn since the last look, frame by frame. */
function frames(): string[][] {
  const drawn = out.text.split('\u001B[H').slice(1);
  out.text = '';
  return drawn.map((frame) => stripVTControlCharacters(frame).split('\r\n'));
}

it('draws each report over the one before', () => {
  live.show(reportOf([taskOf('processing', { startedAt: 0 })]));
  live.show(reportOf([taskOf('completed', { startedAt: 0, endedAt: 59_000 })]));
  const [first, second] = frames();
  expect(first?.at(-1)).toBe('0  anna@example.com - Receiving  Processing  1:00 elapsed');
  expect(second?.at(-1)).toBe('0  anna@example.com - Receiving  Completed  took 0:59');
});

it('lets the time go on between two reports', () => {
  live.show(reportOf([taskOf('processing', { startedAt: 0 })]));
  vi.advanceTimersByTime(2_000);
  expect(frames().map((lines) => lines[1])).toEqual(['1:00 elapsed', '1:01 elapsed', '1:02 elapsed']);
});

it('follows the size of the window', () => {
  live.show(reportOf(Array.from({ length: 30 }, () => taskOf('processing'))));
  out.columns = 30;
  out.rows = 5;
  resize();
  const [wide, narrow] = frames();
  expect(wide).toHaveLength(12);
  expect(narrow).toHaveLength(5);
});

it('leaves the terminal as it was, and what was seen last', () => {
  expect(out.text).toBe(OTHER_SCREEN + HIDDEN_CURSOR);
  live.show(reportOf([taskOf('completed')]));
  live.close();
  const end = out.text.split(USUAL_SCREEN);
  expect(end[0]?.endsWith(SHOWN_CURSOR)).toBe(true);
  expect(stripVTControlCharacters(end[1] ?? '')).toMatch(/^1 of 1 Tasks have completed successfully\n/);
  out.text = '';
  resize();
  vi.advanceTimersByTime(5_000);
  expect(out.text).toBe('');
});
