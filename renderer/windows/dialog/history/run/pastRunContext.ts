import { createContext, use } from 'react';
import type { PastRun } from '#shared/history/pastRun.ts';

/** The run whose lines are drawn. */
export const PastRunContext = createContext<PastRun | null>(null);

export function useOpenedRun(): PastRun {
  const run = use(PastRunContext);
  if (run === null) throw new Error('PastRunContext is missing');
  return run;
}
