import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { rsync } from './rsync.ts';

const progress = (index: number, text: string | null = null) => ({ type: 'progress', text, index, max: 100 });

// As rsync 3.2 and 3.5 write them, with the thousands of several languages.
it.each([
  ['      4,292,608  13%    3.91MB/s    0:00:06  ', progress(13)],
  ['     20,000,000  62%    3.98MB/s    0:00:04 (xfr#1, to-chk=40/42)', 62],
  ['      1.238.099 100%  146.38kB/s    0:00:08 (xfr#5, ir-chk=0/396)', 100],
  ['          1.25G  45%   12.00MB/s    ??:??:??', progress(45)],
])('reads %j', (line, expected) => {
  const [event] = rsync.line(line, 'stdout');
  expect(event).toMatchObject(typeof expected === 'number' ? { type: 'progress', index: expected } : expected);
});

it('tells how many files it has looked at', () => {
  const line = '     20,000,000  62%    3.98MB/s    0:00:04 (xfr#1, to-chk=40/42)';
  expect(rsync.line(line, 'stdout')).toEqual([progress(62, 'Transferring, 2 of 42 files looked at')]);
});

it('warns of each file that it could not transfer, and leaves the rest to the exit code', () => {
  const missing = 'rsync: [sender] link_stat "/nothere" failed: No such file or directory (2)';
  const warning = { type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: missing };
  expect(rsync.line(missing, 'stderr')).toEqual([warning]);
  expect(rsync.line('file has vanished: "/tmp/x"', 'stderr')).toMatchObject([{ hr: HR.MAPI_W_ERRORS_RETURNED }]);
  const summary = 'rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1394)';
  expect(rsync.line(summary, 'stderr')).toEqual([{ type: 'step', text: summary }]);
  expect(rsync.exitMeaning(23)).toMatchObject({ hr: HR.MAPI_W_PARTIAL_COMPLETION });
  expect(rsync.exitMeaning(24)).toMatchObject({ hr: HR.MAPI_W_PARTIAL_COMPLETION });
  expect(rsync.exitMeaning(12)).toMatchObject({ hr: HR.MAPI_E_NETWORK_ERROR });
});

it('has failed where nothing is there that it could copy', () => {
  expect(rsync.line('              0 100%    0.00kB/s    0:00:00 (xfr#0, to-chk=0/0)', 'stdout')).toEqual([
    { type: 'nothing' },
  ]);
  expect(rsync.exitMeaning(23, true)).toMatchObject({ hr: HR.MAPI_E_NOT_FOUND });
});

it('shows the names of files as steps', () => {
  expect(rsync.line('2024/12/file 50%.txt', 'stdout')).toEqual([{ type: 'step', text: '2024/12/file 50%.txt' }]);
});

it('asks for the progress of the whole', () => {
  expect(rsync.prepare(['-a', 'x', 'y'])).toEqual('--info=progress2 --no-inc-recursive -a x y'.split(' '));
  expect(rsync.prepare(['--info=stats2,progress2', '--inc-recursive', 'x'])).toEqual([
    '--info=stats2,progress2',
    '--inc-recursive',
    'x',
  ]);
});
