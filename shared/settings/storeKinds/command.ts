import type { StoreKind } from './settingField.ts';
import { TOOL_NAMES } from './toolNames.ts';

export const commandKind: StoreKind = {
  kind: 'command',
  label: 'storeKind.command',
  description: 'storeKind.command.description',
  fields: [
    {
      name: 'command',
      type: 'command',
      at: 'part',
      required: true,
      missing: 'storeField.command.missing',
      label: 'storeField.command',
      help: 'storeField.command.help',
      placeholder: 'storeField.command.placeholder',
    },
    {
      name: 'tool',
      type: 'choice',
      at: 'part',
      options: [
        { value: 'auto', label: 'storeField.tool.auto' },
        ...TOOL_NAMES.map((value) => ({ value, label: null })),
      ],
      label: 'storeField.tool',
      help: 'storeField.tool.help',
    },
    {
      name: 'cwd',
      type: 'path',
      of: 'folder',
      at: 'store',
      label: 'storeField.cwd',
      help: 'storeField.cwd.help',
    },
    { name: 'env', type: 'variables', at: 'store', label: 'storeField.env', help: 'storeField.env.help' },
    {
      name: 'secrets',
      type: 'secrets',
      at: 'store',
      label: 'storeField.secrets',
      help: 'storeField.secrets.commandHelp',
      placeholder: 'storeField.secrets.placeholder',
    },
  ],
  others: ['exitCodes'],
  canBeAdded: true,
  canBeTested: true,
};
