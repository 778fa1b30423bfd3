import { useCallback } from 'react';
import type { HistoryStoreLine } from '#shared/history/queries.ts';
import { useServices } from '../../../state/services.ts';
import { useAsked } from './useAsked.ts';

const NONE: readonly HistoryStoreLine[] = [];
const ASK_EVERY_MS = 5_000;

/** The stores of the runs that are kept; none, if the history cannot be read. */
export function useStores(): readonly HistoryStoreLine[] {
  const { bridge } = useServices();
  const ask = useCallback(() => bridge.invoke('historyStores', null), [bridge]);
  return useAsked(ask, ASK_EVERY_MS) ?? NONE;
}
