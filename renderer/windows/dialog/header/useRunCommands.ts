import { useMemo } from 'react';
import type { Overview } from '../../../state/runStore.ts';
import { useServices } from '../../../state/services.ts';

/** A click that was meant for Cancel All must not start a new run because the old one has just ended. */
const MISTAKE_MS = 600;

interface RunCommands {
  readonly sendReceive: () => void;
  readonly cancelAll: () => void;
  /** What the one button does that stands for both. */
  readonly pressRunButton: () => void;
}

export function isRunning({ run }: Overview): boolean {
  return run !== null && run.endedAt === null;
}

export function useRunCommands(): RunCommands {
  const { bridge, store, clock, trace, runRequest } = useServices();
  return useMemo(() => {
    // A recording makes way for a new run; there is nothing in it that could be cancelled.
    const canCancel = (): boolean => isRunning(store.overview) && trace.current.opened === null;
    const sendReceive = (): void => void runRequest.make();
    const cancelAll = (): void => {
      if (canCancel()) void bridge.invoke('cancelAll', null);
    };
    const pressRunButton = (): void => {
      const endedAt = store.overview.run?.endedAt ?? null;
      const endedJustNow = endedAt !== null && endedAt > 0 && clock.now() - endedAt < MISTAKE_MS;
      if (canCancel()) cancelAll();
      else if (!endedJustNow) sendReceive();
    };
    return { sendReceive, cancelAll, pressRunButton };
  }, [bridge, store, clock, trace, runRequest]);
}
