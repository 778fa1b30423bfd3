import { SCENARIO_NAMES } from './scenarioNames.ts';
import type { StoreKind } from './settingField.ts';

export const demoKind: StoreKind = {
  kind: 'demo',
  label: 'storeKind.demo',
  description: 'storeKind.demo.description',
  fields: [
    {
      name: 'scenario',
      type: 'scenario',
      at: 'part',
      required: true,
      missing: 'storeField.scenario.missing',
      options: SCENARIO_NAMES,
      label: 'storeField.scenario',
      help: 'storeField.scenario.help',
      placeholder: 'storeField.scenario.placeholder',
    },
  ],
  others: [],
  canBeAdded: true,
  canBeTested: true,
};
