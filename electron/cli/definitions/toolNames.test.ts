import { expect, it } from 'vitest';
import { TOOL_FORMATS } from '#electron/providers/command/parsers/index.ts';
import { TOOL_NAMES } from './toolNames.ts';

it('names every tool whose output is understood', () => {
  expect(TOOL_NAMES).toEqual(TOOL_FORMATS.map(({ tool }) => tool));
});
