import type { StatusReport } from '#shared/protocol/external.ts';
import { EXIT } from '../exitCodes.ts';

/** What a run answers to the shell. */
export function exitCodeOfReport({ summary }: Pick<StatusReport, 'summary'>): number {
  if (summary.unfinished > 0) return EXIT.running;
  return summary.failed > 0 || summary.cancelled > 0 ? EXIT.failed : EXIT.ok;
}
