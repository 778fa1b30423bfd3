import type { FindingTexts } from './en.ts';

export const findingTextsJa = {
  'finding.index-beyond-max': 'インデックスが、完了を意味する最大値を超えました。',
  'finding.index-backwards': 'テキストと最大値が同じままなのに、インデックスが戻りました。',
  'finding.error-with-s-ok': 'エラーでも警告でもない S_OK が Error に渡されました。',
  'finding.success-after-error': 'エラーの後に Done が成功を報告しました。警告で足りるものは警告コードで報告します。',
  'finding.call-after-done': 'Done の後に呼び出しがありました。Done は同期の最後の呼び出しで、一度だけ行われます。',
  'finding.call-after-release': 'プロバイダーが参照を保持していないコールバックが呼び出されました。',
  'finding.event-without-done': 'Done が呼び出される前に、phSyncDoneEvent のイベントが作業の終了を知らせました。',
  'finding.call-undecodable':
    '引数がインターフェイスの定める形 (テキストまたは null、符号なし 32 ビット数値、HRESULT) ではありませんでした。',
  'finding.calls-overflowed': 'Progress の応答を待たずに、ホストが受け付けられる数を超える呼び出しが行われました。',
} satisfies FindingTexts;
