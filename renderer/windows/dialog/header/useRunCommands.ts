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
  const { bridge, store, clock } = useServices();
  return useMemo(() => {
    const sendReceive = (): void => void bridge.invoke('sendReceive', null);
    const cancelAll = (): void => {
      if (isRunning(store.overview)) void bridge.invoke('cancelAll', null);
    };
    const pressRunButton = (): void => {
      const endedAt = store.overview.run?.endedAt ?? null;
      const endedJustNow = endedAt !== null && endedAt > 0 && clock.now() - endedAt < MISTAKE_MS;
      if (isRunning(store.overview)) cancelAll();
      else if (!endedJustNow) sendReceive();
    };
    return { sendReceive, cancelAll, pressRunButton };
  }, [bridge, store, clock]);
}
