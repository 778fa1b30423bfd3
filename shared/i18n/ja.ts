import type { Messages } from './index.ts';

export const ja = {
  'app.title': '送受信の進捗度',

  'summary.completed': '{total, number} 個のタスクのうち {succeeded, number} 個が正常に完了しました',
  'summary.nothingYet': '送受信はまだ行われていません',
  'summary.progress': '全体の進捗状況',
  'summary.allDone': 'すべて完了',
  'summary.failed': '失敗 {count, number} 件',
  'summary.cancelled': 'キャンセル {count, number} 件',

  'action.cancelAll': 'すべてキャンセル',
  'action.cancelTask': 'タスクのキャンセル',
  'action.showDetails': '詳細 >>',
  'action.hideDetails': '<< 詳細',
  'action.sendReceive': 'すべて送受信',
  'action.dismiss': '閉じる',

  'tab.tasks': 'タスク',
  'tab.errors': 'エラー',
  'tab.count': '{count, number}',

  'column.name': '名前',
  'column.progress': '進捗状況',
  'column.remaining': '残り時間',

  'task.name': '{account} - {part}',
  'part.sending': '送信',
  'part.receiving': '受信',
  'part.synchronizing': '同期',

  'state.waiting': '待機中',
  'state.processing': '処理中',
  'state.cancelling': 'キャンセルしています…',
  'state.completed': '完了',
  'state.completedWithWarnings': '完了 (警告あり)',
  'state.completedWithErrors': '完了 (エラーあり)',
  'state.failed': '失敗',
  'state.cancelled': 'キャンセル済み',
  'state.cancelledByForce': 'キャンセル済み (強制終了)',
  'state.stalled': '{duration} 応答なし',
  'state.stalledAt': '{duration} 応答なし - 最後の処理: {step}',
  'state.atStep': '{state} - {step}',

  'progress.count': '{index, number}/{max, number}',
  'time.left': '残り {duration}',
  'time.aboutLeft': '残り約 {duration}',
  'time.elapsed': '経過 {duration}',
  'time.took': '所要 {duration}',

  'errors.sentence': "タスク ''{task}'' でエラー ({code}) が発生しました: ''{text}''",
  'errors.warning': "タスク ''{task}'' で警告 ({code}) が発生しました: ''{text}''",
  'errors.times': '×{count, number}',
  'errors.repeated': '{count, number} 回報告されました',
  'errors.more': 'ほか {count, number} 件',
  'severity.error': 'エラー',
  'severity.warning': '警告',
  'severity.cancelled': 'キャンセル',

  'empty.notYet': '送受信の準備ができました',
  'empty.notYetHint': 'F9 キーを押すか、[すべて送受信] をクリックしてください。',
  'empty.noTasks': '送受信するものはありませんでした',
  'empty.noTasksHint': 'アカウントがまだ設定されていません。',
  'empty.noErrors': 'エラーはありません',
  'empty.noErrorsHint': '問題が発生すると、ここに説明が表示されます。',

  'startup.stores': 'ストアの一覧を読み込めませんでした',
  'startup.preferences': '設定を読み込めませんでした',
  'startup.reason': '{path} は使用されません: {reason}',
  'startup.reasonKept': '{path} は使用されません: {reason} 元のファイルは {keptAs} として残してあります。',

  'host.providerExited': 'プロバイダーのプロセスが予期せず終了しました ({exit})。',
  'host.providerExitedWithWords': 'プロバイダーのプロセスが予期せず終了しました ({exit})。最後の出力: {words}',
  'host.providerEndedByForce':
    'このアカウントの別のタスクがキャンセルに応答しなかったため、プロバイダーのプロセスを強制終了しました。',
  'host.providerNotStarted': 'プロバイダーのプロセスを開始できませんでした: {reason}',
  'host.providerLoadFailed': 'プロバイダーを読み込めませんでした: {reason}',
  'host.providerKindUnknown': "種類 ''{kind}'' のプロバイダーはありません。",
  'host.providerBrokeProtocol':
    'プロバイダーのプロセスが解釈できないデータを送信したため ({problem})、プロセスを終了しました。',
  'host.startRefused': 'プロバイダーが同期の開始を拒否しました。',
  'host.failedWithoutError': 'プロバイダーが同期の失敗を報告しましたが、理由は示されませんでした。',
  'host.endedWithoutDone': 'プロバイダーのスレッドが、同期の終了を報告せずに終了しました。',
  'host.cancelled': 'このタスクは完了する前にキャンセルされました。',
  'host.moreErrors': 'これ以降のエラーは個別に表示されません。',

  'explain.unknownWin32': 'Windows エラー {number} です。このアプリには説明がありません。',
  'explain.unknownFailure': '分野 {facility} の番号 {number} のエラーです。このアプリには説明がありません。',
  'explain.unknownWarning': 'コード {code} の通知で、失敗ではありません。このアプリには説明がありません。',
  'explain.unknownAction': 'この項目をコピーし、意味をプロバイダーの開発元に問い合わせてください。',
} satisfies Messages;
