import { expect, it } from 'vitest';
import { git } from './git.ts';

// As git 2.39 writes them.
it.each([
  ["Cloning into 'x'...", { type: 'step', text: "Cloning into 'x'..." }],
  ['remote: Enumerating objects: 549, done.', { type: 'step', text: 'remote: Enumerating objects: 549, done.' }],
  ['remote: Counting objects:  37% (204/549)', { type: 'progress', text: 'Counting objects', index: 204, max: 549 }],
  [
    'Receiving objects:  45% (450/1000), 1.20 MiB | 340.00 KiB/s',
    { type: 'progress', text: 'Receiving objects', index: 450, max: 1_000 },
  ],
  ['Resolving deltas: 100% (180/180), done.', { type: 'progress', text: 'Resolving deltas', index: 180, max: 180 }],
  ['Empfange Objekte:  10% (1/10)', { type: 'progress', text: 'Empfange Objekte', index: 1, max: 10 }],
])('reads %j', (line, event) => {
  expect(git.line(line, 'stderr')).toEqual([event]);
});

it('keeps the reason of a failure', () => {
  const line = "fatal: repository '/nosuch' does not exist";
  expect(git.line(line, 'stderr')).toContainEqual({ type: 'log', text: line });
});

it.each([
  ['clone a b', 'clone --progress a b'],
  ['-C dir -c a=b fetch --all', '-C dir -c a=b fetch --progress --all'],
  ['--git-dir=x push', '--git-dir=x push --progress'],
  ['pull --no-progress', 'pull --no-progress'],
  ['gc', 'gc'],
  ['', ''],
])('asks for progress: %s', (args, prepared) => {
  expect(git.prepare(args.split(' ')).join(' ')).toBe(prepared);
});
