import type { TerminalTexts } from './en.ts';

export const terminalTextsZhCN = {
  'decode.severity': '严重性',
  'decode.success': '成功',
  'decode.failure': '失败',
  'decode.facility': '区域',
  'decode.code': '代码',
  'decode.windowsCode': '{number}（Windows 错误）',
  'decode.decimal': '十进制',
  'decode.twoDecimals': '{signed} 或 {unsigned}',
  'decode.asHexadecimal': '按十六进制',
  'terminal.noTask': '没有任务“{name}”。用“{command}”可列出所有任务。',
  'terminal.noGroup': '没有组“{name}”；现有的组：{names}。',
} satisfies TerminalTexts;
