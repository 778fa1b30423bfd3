import type { CancelSignal } from '#shared/mapi/sync.ts';

/** Resolves after that time, or as soon as the signal is aborted. */
export function delay(ms: number, signal?: CancelSignal): Promise<void> {
  if (ms <= 0 || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
