import { useCallback } from 'react';
import type { TrendPoint } from '#shared/history/queries.ts';
import { useServices } from '../../../../state/services.ts';
import { useAsked } from '../useAsked.ts';

const LAST_RUNS = 30;
const ASK_EVERY_MS = 2_000;

/** A store's last runs, the oldest first; undefined until they are known. */
export function useTrend(storeId: string): readonly TrendPoint[] | undefined {
  const { bridge } = useServices();
  const ask = useCallback(() => bridge.invoke('historyTrend', { storeId, last: LAST_RUNS }), [bridge, storeId]);
  return useAsked(ask, ASK_EVERY_MS);
}
