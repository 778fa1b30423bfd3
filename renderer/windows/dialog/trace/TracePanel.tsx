import { loadable } from '../../../components/loadable.tsx';
import type { TraceWishes } from './traceWishes.ts';

interface TracePanelProps {
  readonly shown: boolean;
  readonly wishes: TraceWishes;
  readonly onWish: (wishes: TraceWishes) => void;
}

/** Only for those who look for it, so it is not part of what every start has to load. */
const Trace = loadable(async () => (await import('./Trace.tsx')).Trace);

/** While another tab is looked at, nobody asks for the trace. */
export function TracePanel({ shown, wishes, onWish }: TracePanelProps) {
  if (!shown) return null;
  return <Trace wishes={wishes} onWish={onWish} />;
}
