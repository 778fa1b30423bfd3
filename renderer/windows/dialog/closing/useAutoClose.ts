import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useIsRecorded, useOverview, usePreference } from '../../../state/hooks.ts';
import type { Overview } from '../../../state/runStore.ts';
import { useServices } from '../../../state/services.ts';
import { runOutcome } from '../header/runOutcome.ts';
import { AutoClose, type Closing } from './autoClose.ts';
import { watchPresence } from './presence.ts';

/** A window that is shown, or loaded anew, long after the run has ended is there to be looked at. */
const JUST_NOW_MS = 2_000;

/** How near the window is to closing by itself, and how to make it stay. */
export function useAutoClose(): readonly [closing: Closing, stay: () => void] {
  const { bridge, store, clock } = useServices();
  const [autoClose] = useState(() => new AutoClose(() => void bridge.invoke('hideWindow', null)));
  const pinned = usePreference('pinned');
  const isRecorded = useIsRecorded();
  const mayClose = usePreference('closeAfterCleanRun') && !pinned && !isRecorded;
  const cleanEnd = useOverview(cleanEndOf);

  useEffect(() => {
    const stop = watchPresence(autoClose);
    return () => {
      stop();
      // Nobody sees any more that it counts, nor who is there.
      autoClose.stay();
    };
  }, [autoClose]);
  useEffect(() => {
    const endedAt = store.overview.run?.endedAt ?? 0;
    const isNews = clock.now() - endedAt < JUST_NOW_MS && document.visibilityState === 'visible';
    if (cleanEnd !== null && mayClose && isNews) autoClose.runEndedCleanly();
    else autoClose.stay();
  }, [autoClose, store, clock, cleanEnd, mayClose]);

  const subscribe = useCallback((listener: () => void) => autoClose.subscribe(listener), [autoClose]);
  const closing = useSyncExternalStore(subscribe, () => autoClose.current);
  return [closing, () => autoClose.stay()];
}

/** Names the end of a run without errors; null while there is none. */
function cleanEndOf(overview: Overview): string | null {
  const { run } = overview;
  return run !== null && runOutcome(overview) === 'succeeded' ? `${run.id} ${run.endedAt}` : null;
}
