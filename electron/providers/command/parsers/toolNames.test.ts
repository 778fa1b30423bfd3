import { expect, it } from 'vitest';
import { TOOL_FORMATS } from './index.ts';
import { TOOL_NAMES } from '#shared/settings/storeKinds/toolNames.ts';

it('names every tool whose output is understood', () => {
  expect(TOOL_NAMES).toEqual(TOOL_FORMATS.map(({ tool }) => tool));
});
