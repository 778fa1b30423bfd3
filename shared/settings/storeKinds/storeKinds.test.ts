import { expect, it } from 'vitest';
import { builtInScenarios } from '#electron/providers/demo/scenarios/index.ts';
import { SCENARIO_NAMES } from './scenarioNames.ts';

it('offers every scenario that is built in', () => {
  expect(SCENARIO_NAMES).toEqual(Object.keys(builtInScenarios));
});
