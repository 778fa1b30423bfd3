import type { TerminalTexts } from './en.ts';

export const terminalTextsPtBR = {
  'decode.severity': 'Gravidade',
  'decode.success': 'êxito',
  'decode.failure': 'falha',
  'decode.facility': 'Área',
  'decode.code': 'Código',
  'decode.windowsCode': '{number}, um erro do Windows',
  'decode.decimal': 'Decimal',
  'decode.twoDecimals': '{signed} ou {unsigned}',
  'decode.asHexadecimal': 'Como hexadecimal',
  'terminal.noTask': "Não existe a tarefa ''{name}''. ''{command}'' lista todas.",
  'terminal.noGroup': "Não existe o grupo ''{name}''; existem: {names}.",
} satisfies TerminalTexts;
