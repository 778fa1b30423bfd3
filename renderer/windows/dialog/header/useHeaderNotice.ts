import { useCallback, useSyncExternalStore } from 'react';
import { useOverview, useSchedule } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { runOutcome } from './runOutcome.ts';

/** What somebody has to know of the app itself, before how the run goes. */
export type HeaderNoticeKind = 'exiting' | 'workingOffline';

export const NOTICE_TEXTS = { exiting: 'exit.waiting', workingOffline: 'offline.refused' } as const;

export function useHeaderNotice(): HeaderNoticeKind | null {
  const { runRequest } = useServices();
  const isRunning = useOverview(runOutcome) === 'running';
  const isExiting = useSchedule((schedule) => schedule?.isExiting === true);
  const subscribe = useCallback((listener: () => void) => runRequest.subscribe(listener), [runRequest]);
  const isRefused = useSyncExternalStore(subscribe, () => runRequest.isRefused);
  if (isExiting) return 'exiting';
  return isRefused && !isRunning ? 'workingOffline' : null;
}
