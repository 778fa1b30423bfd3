import { expect, it } from 'vitest';
import { isInstalled } from './dependencies.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

it.each([
  ['all of it', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }, true],
  ['nothing', {}, false],
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-c' } }, false],
  ['the same version of another origin', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-c' } }, false],
])('with %s installed', (_what, installed, complete) => {
  expect(isInstalled(wanted, installed)).toBe(complete);
});
