import path from 'node:path';
import { expect, it } from 'vitest';
import { appArguments } from './appArguments.mjs';

const here = path.resolve('some', 'folder');
const picture = `--screenshot=${path.join(here, 'a.png')}`;

it.each([
  [['--screenshot', 'a.png'], [picture]],
  [
    ['--screenshot=a.png', '--stores=x.json'],
    [picture, '--stores=x.json'],
  ],
  [
    ['--stores=x.json', '--screenshot'],
    ['--stores=x.json', `--screenshot=${path.join(here, 'screenshot.png')}`],
  ],
  [['--screenshot', path.join(here, 'a.png')], [picture]],
  [[], []],
])('%j are passed on as %j', (typed, passed) => {
  expect(appArguments(typed, here)).toEqual(passed);
});
