import { useCallback, useSyncExternalStore } from 'react';
import { useSchedule } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';

/** What somebody has to know of the app itself, before how the run goes. */
export type HeaderNoticeKind = 'exiting' | 'workingOffline';

export function useHeaderNotice(isRunning: boolean): HeaderNoticeKind | null {
  const { runRequest } = useServices();
  const isExiting = useSchedule((schedule) => schedule?.isExiting === true);
  const subscribe = useCallback((listener: () => void) => runRequest.subscribe(listener), [runRequest]);
  const isRefused = useSyncExternalStore(subscribe, () => runRequest.isRefused);
  if (isExiting) return 'exiting';
  return isRefused && !isRunning ? 'workingOffline' : null;
}
