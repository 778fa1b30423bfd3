import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something, but not for ever. */
export async function within(ms: number, something: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  await Promise.race([something, sleep(ms, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
}
