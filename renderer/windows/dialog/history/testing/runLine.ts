import type { RunLine } from '#shared/history/pastRun.ts';

/** A run of one task that went well. */
export function runLine(fields: Partial<RunLine> & Pick<RunLine, 'id'>): RunLine {
  return {
    startedAt: 0,
    endedAt: 1_000,
    idleMs: 0,
    seenAt: 1_000,
    outcome: 'succeeded',
    total: 1,
    succeeded: 1,
    failed: 0,
    cancelled: 0,
    errors: 0,
    warnings: 0,
    findings: 0,
    items: 5,
    ...fields,
  };
}
