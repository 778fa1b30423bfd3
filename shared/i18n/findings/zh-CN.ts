import type { FindingTexts } from './en.ts';

export const findingTextsZhCN = {
  'finding.index-beyond-max': '索引大于最大值，而最大值即表示已完成。',
  'finding.index-backwards': '文本和最大值未变，索引却后退了。',
  'finding.error-with-s-ok': 'Error 收到了 S_OK，而它既不是错误也不是警告。',
  'finding.success-after-error': 'Done 在出错后报告成功；只值得警告的情况应使用警告代码报告。',
  'finding.call-after-done': 'Done 之后仍有调用；Done 是一次同步的最后一个调用，且只出现一次。',
  'finding.call-after-release': '提供程序已不再持有回调的引用，却仍调用了它。',
  'finding.event-without-done': 'Done 尚未调用，phSyncDoneEvent 中的事件就表示工作已结束。',
  'finding.call-undecodable': '参数不符合接口的规定：文本或 null、无符号 32 位数字、HRESULT。',
  'finding.calls-overflowed': '未等待 Progress 的应答，调用数超过了主机所能接受的数量。',
} satisfies FindingTexts;
