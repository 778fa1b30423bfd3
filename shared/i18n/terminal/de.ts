import type { TerminalTexts } from './en.ts';

export const terminalTextsDe = {
  'decode.severity': 'Schweregrad',
  'decode.success': 'Erfolg',
  'decode.failure': 'Fehler',
  'decode.facility': 'Bereich',
  'decode.code': 'Code',
  'decode.windowsCode': '{number}, ein Windows-Fehler',
  'decode.decimal': 'Dezimal',
  'decode.twoDecimals': '{signed} oder {unsigned}',
  'decode.asHexadecimal': 'Als Hexadezimalzahl',
  'terminal.noTask': 'Es gibt keine Aufgabe „{name}“. „{command}“ führt alle auf.',
  'terminal.noGroup': 'Es gibt keine Gruppe „{name}“; vorhanden sind: {names}.',
} satisfies TerminalTexts;
