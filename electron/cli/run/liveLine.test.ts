import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { FakeOutput, fakeWorld } from '../testing/fakeTerminal.ts';
import { LiveLine } from './liveLine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const RSYNC = { account: 'rsync', name: 'Synchronizing' };

function open(columns = 60) {
  const err = new FakeOutput({ columns, rows: 20 });
  const { terminal, texts } = fakeWorld();
  return { err, line: new LiveLine(RSYNC, { terminal: { ...terminal, err }, texts }, false) };
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

it('says why, as the window does', () => {
  const { err, line } = open(200);
  line.error(HR.MAPI_W_ERRORS_RETURNED, 'a is damaged');
  line.error(HR.MAPI_W_ERRORS_RETURNED, 'a is damaged');
  line.makeWay(Buffer.from('half a line'));
  line.done(HR.S_OK);
  line.close();
  expect(stripVTControlCharacters(err.text)).toContain(`
rsync - Synchronizing  Completed with warnings  took 0:00
Task 'rsync - Synchronizing' reported warning (0x00040380) : 'a is damaged' ×2
`);
});

it('tells of many errors the first', () => {
  const { err, line } = open(200);
  for (let i = 1; i <= 9; i += 1) line.error(HR.MAPI_W_ERRORS_RETURNED, `file ${i}`);
  line.error(HR.E_FAIL, 'exit code 1');
  line.done(HR.E_FAIL);
  const [state, first, ...others] = stripVTControlCharacters(err.text).split('\n').slice(-8);
  expect(state).toMatch(/Failed/);
  expect(first).toContain("error (0x80004005) : 'exit code 1'");
  expect(others).toHaveLength(6);
  expect(others.at(-2)).toBe('and 5 more');
});

describe('where standard error is no terminal', () => {
  function end(isQuiet: boolean, ...errors: [number, string][]): string {
    const world = fakeWorld();
    const line = new LiveLine(RSYNC, world, isQuiet);
    line.progress('x', 1, 2);
    for (const error of errors) line.error(...error);
    line.done(errors[0]?.[0] ?? HR.S_OK);
    line.close();
    vi.advanceTimersByTime(1_000);
    return world.err.text;
  }

  it('is nothing beside the words of the command, or if all is well', () => {
    expect(end(false, [HR.E_FAIL, 'no'])).toBe('');
    expect(end(true)).toBe('');
  });

  it('says what the command may not say', () => {
    expect(end(true, [HR.E_FAIL, 'no'])).toBe(
      "rsync - Synchronizing  Failed  took 0:00\nTask 'rsync - Synchronizing' reported error (0x80004005) : 'no'\n",
    );
    expect(end(true, [HR.MAPI_W_PARTIAL_COMPLETION, 'part'])).toContain('Completed with warnings');
  });
});
