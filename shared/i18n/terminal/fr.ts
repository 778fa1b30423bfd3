import type { TerminalTexts } from './en.ts';

export const terminalTextsFr = {
  'decode.severity': 'Gravité',
  'decode.success': 'succès',
  'decode.failure': 'échec',
  'decode.facility': 'Domaine',
  'decode.code': 'Code',
  'decode.windowsCode': '{number}, une erreur Windows',
  'decode.decimal': 'Décimal',
  'decode.twoDecimals': '{signed} ou {unsigned}',
  'decode.asHexadecimal': 'En hexadécimal',
  'terminal.noTask': 'Il n’existe aucune tâche « {name} ». « {command} » les énumère.',
  'terminal.noGroup': 'Il n’existe aucun groupe « {name} » ; il existe : {names}.',
} satisfies TerminalTexts;
