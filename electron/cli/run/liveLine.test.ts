import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { FakeOutput, fakeWorld } from '../testing/fakeTerminal.ts';
import { LiveLine } from './liveLine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(columns = 60) {
  const err = new FakeOutput({ columns, rows: 20 });
  const { terminal, texts } = fakeWorld();
  return { err, line: new LiveLine('rsync - Synchronizing', { terminal: { ...terminal, err }, texts }) };
}

/** The text of the row, as it was drawn last. */
const lastRow = (err: FakeOutput): string => stripVTControlCharacters(err.text.split('\r').at(-1) ?? '');

it('shows step, bar and time, within the width of the terminal', () => {
  const { err, line } = open();
  line.progress('Transferring', 1, 2);
  vi.advanceTimersByTime(3_000);
  expect(lastRow(err)).toMatch(/^rsync - Synchro.*…? {2}█+░+ 50% {2}0:03$/);
  expect(lastRow(err).length).toBeLessThan(60);
  line.close();
});

it('has no bar where there is no end', () => {
  const { err, line } = open();
  line.progress('Comparing', 0, 0);
  vi.advanceTimersByTime(1_000);
  expect(lastRow(err)).toBe('rsync - Synchronizing  Comparing  0:01');
  line.close();
});

it('makes way for the output of the command, and waits for the end of its line', () => {
  const { err, line } = open();
  vi.advanceTimersByTime(200);
  line.makeWay(Buffer.from('half a line'));
  expect(err.text.endsWith('\r\u001B[J')).toBe(true);
  err.text = '';
  vi.advanceTimersByTime(1_000);
  expect(err.text).toBe('');
  line.makeWay(Buffer.from('and its end\n'));
  vi.advanceTimersByTime(200);
  expect(err.text).toContain('rsync');
  line.close();
});

it.each([
  [HR.S_OK, 'Completed'],
  [HR.MAPI_E_CALL_FAILED, 'Failed'],
  [HR.MAPI_E_USER_CANCEL, 'Cancelled'],
])('says in the end how it was', (hr, state) => {
  const { err, line } = open();
  vi.advanceTimersByTime(4_000);
  line.done(hr);
  line.close();
  expect(stripVTControlCharacters(err.text)).toContain(`rsync - Synchronizing  ${state}  took 0:04\n`);
  expect(err.text.endsWith('\u001B[?25h')).toBe(true);
});

it('is nothing where standard error is no terminal', () => {
  const world = fakeWorld();
  const line = new LiveLine('rsync', world);
  line.progress('x', 1, 2);
  line.makeWay(Buffer.from('x'));
  line.done(HR.S_OK);
  line.close();
  vi.advanceTimersByTime(1_000);
  expect(world.err.text).toBe('');
});
