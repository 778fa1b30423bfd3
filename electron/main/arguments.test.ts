import path from 'node:path';
import { expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const here = path.resolve('/home/ann');
const nothing = { stores: null, provider: null, screenshot: null, problem: null };

it('files count from the working directory, and what is not ours is left alone', () => {
  expect(parseArguments(['--no-sandbox', '.', '--stores=mine.json', '--lang=de'], here)).toEqual({
    ...nothing,
    stores: path.join(here, 'mine.json'),
  });
  expect(parseArguments(['--screenshot', 'out.png'], here)).toEqual({
    ...nothing,
    screenshot: path.join(here, 'out.png'),
  });
});

it.each([['--stores'], ['--stores='], ['--provider', '--no-sandbox']])('says that no file was named: %s', (...argv) => {
  expect(parseArguments(argv, here)).toMatchObject({
    stores: null,
    provider: null,
    problem: expect.stringContaining(`${argv[0]?.replace('=', '')} has`),
  });
});
