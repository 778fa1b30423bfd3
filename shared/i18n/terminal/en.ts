/** What only the send-receive command says. */
export const terminalTextsEn = {
  'decode.severity': 'Severity',
  'decode.success': 'success',
  'decode.failure': 'failure',
  'decode.facility': 'Facility',
  'decode.code': 'Code',
  'decode.windowsCode': '{number}, an error of Windows',
  'decode.decimal': 'Decimal',
  'decode.twoDecimals': '{signed} or {unsigned}',
  'decode.asHexadecimal': 'As hexadecimal',
  'terminal.noTask': "There is no task ''{name}''. ''{command}'' lists them.",
  'terminal.noGroup': "There is no group ''{name}''; there are: {names}.",
} as const;

export type TerminalTexts = Readonly<Record<keyof typeof terminalTextsEn, string>>;
