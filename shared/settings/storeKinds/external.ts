import { MAX_NAME_LENGTH } from '../../protocol/external.ts';
import type { StoreKind } from './settingField.ts';

/** A program from outside that has registered as a provider, and that the user has let in. */
export const EXTERNAL_KIND = 'external';

export const externalKind: StoreKind = {
  kind: EXTERNAL_KIND,
  label: 'storeKind.external',
  description: 'storeKind.external.description',
  fields: [
    {
      name: 'program',
      type: 'text',
      maxLength: MAX_NAME_LENGTH,
      at: 'store',
      required: true,
      missing: 'storeField.program.missing',
      label: 'storeField.program',
      help: 'storeField.program.help',
    },
  ],
  others: [],
  canBeAdded: false,
  canBeTested: false,
};
