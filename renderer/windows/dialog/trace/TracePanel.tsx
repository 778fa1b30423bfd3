import { lazy, Suspense } from 'react';
import type { TraceWishes } from './traceWishes.ts';

interface TracePanelProps {
  readonly shown: boolean;
  readonly wishes: TraceWishes;
  readonly onWish: (wishes: TraceWishes) => void;
}

/** Only for those who look for it, so it is not part of what every start has to load. */
const Trace = lazy(async () => {
  const { Trace: trace } = await import('./Trace.tsx');
  return { default: trace };
});

/** While another tab is looked at, nobody asks for the trace. */
export function TracePanel({ shown, wishes, onWish }: TracePanelProps) {
  if (!shown) return null;
  return (
    <Suspense>
      <Trace wishes={wishes} onWish={onWish} />
    </Suspense>
  );
}
