import type { StoreTestNews } from '#shared/protocol/storeBridge.ts';

type Verdict = 'running' | 'good' | 'warnings' | 'failed' | 'cancelled';

/** What a test has shown. */
export function verdictOf(news: Pick<StoreTestNews, 'isOver' | 'report'> | null): Verdict {
  if (news === null || !news.isOver) return 'running';
  const { failed, cancelled, warnings } = news.report.summary;
  if (failed > 0) return 'failed';
  if (cancelled > 0) return 'cancelled';
  return warnings > 0 ? 'warnings' : 'good';
}
