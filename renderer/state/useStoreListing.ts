import { useCallback, useSyncExternalStore } from 'react';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';
import { useServices } from './services.ts';

/** The accounts as they are; null until they are known. */
export function useStoreListing(): StoreListing | null {
  const { stores } = useServices();
  const subscribe = useCallback((listener: () => void) => stores.subscribe(listener), [stores]);
  return useSyncExternalStore(subscribe, () => stores.current);
}
