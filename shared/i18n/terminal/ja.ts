import type { TerminalTexts } from './en.ts';

export const terminalTextsJa = {
  'decode.severity': '重大度',
  'decode.success': '成功',
  'decode.failure': '失敗',
  'decode.facility': '分野',
  'decode.code': 'コード',
  'decode.windowsCode': '{number} (Windows のエラー)',
  'decode.decimal': '10 進数',
  'decode.twoDecimals': '{signed} または {unsigned}',
  'decode.asHexadecimal': '16 進数として',
  'terminal.noTask': "タスク ''{name}'' はありません。''{command}'' で一覧を表示できます。",
  'terminal.noGroup': "グループ ''{name}'' はありません。あるのは次のグループです: {names}",
} satisfies TerminalTexts;
