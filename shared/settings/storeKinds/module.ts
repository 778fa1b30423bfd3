import type { StoreKind } from './settingField.ts';

export const moduleKind: StoreKind = {
  kind: 'module',
  label: 'storeKind.module',
  description: 'storeKind.module.description',
  fields: [
    {
      name: 'module',
      type: 'path',
      of: 'file',
      endings: ['js', 'mjs', 'cjs'],
      at: 'store',
      required: true,
      missing: 'storeField.module.missing',
      label: 'storeField.module',
      help: 'storeField.module.help',
      placeholder: 'storeField.module.placeholder',
    },
    {
      name: 'secrets',
      type: 'secrets',
      at: 'store',
      label: 'storeField.secrets',
      help: 'storeField.secrets.moduleHelp',
      placeholder: 'storeField.secrets.placeholder',
    },
  ],
  others: 'all',
  canBeAdded: true,
  canBeTested: true,
};
