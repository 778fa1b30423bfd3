import { HR, type HRESULT, isHresult } from '#shared/mapi/hresult.ts';
import { type HandleOut, type IMAPISync, type MAPISIB, MAPISIB_SIZE } from '#shared/mapi/sync.ts';
import type { SynchronizeParams } from '#shared/protocol/external.ts';
import type { ReportedSync } from './reportedSync.ts';
import { SyncCallback } from './syncCallback.ts';

/** What a provider must at least be, in the app's own process or outside. */
export type Provider = Pick<IMAPISync, 'SynchronizeInBackground'>;

/** Has the provider synchronise as a process of the app's would; `answer` gets what SynchronizeInBackground answered. */
export async function runProvided(
  provider: Provider,
  { flags, session }: SynchronizeParams,
  sync: ReportedSync,
  answer: (hr: HRESULT) => void,
): Promise<void> {
  const phSyncDoneEvent: HandleOut = { value: null };
  const hr = await callProvider(provider, sync, {
    ulSize: MAPISIB_SIZE,
    ulFlags: flags,
    psesSync: { ...session, signal: sync.signal },
    punkCallBack: new SyncCallback(sync),
    phSyncDoneEvent,
  });
  answer(hr);
  if (phSyncDoneEvent.value === null) return;
  await phSyncDoneEvent.value.signalled;
  // The host cannot see the event, so it cannot say either that this was the end.
  if (!sync.isDone) await failedWith(sync, 'The event was signalled and Done never came');
}

async function callProvider(provider: Provider, sync: ReportedSync, psib: MAPISIB): Promise<HRESULT> {
  try {
    const hr: unknown = await provider.SynchronizeInBackground(psib);
    if (isHresult(hr)) return hr;
    throw new TypeError(`SynchronizeInBackground answered ${String(hr)}, which is not an HRESULT`);
  } catch (error) {
    await sync.error(HR.E_UNEXPECTED, error instanceof Error ? error.message : String(error));
    return HR.E_UNEXPECTED;
  }
}

async function failedWith(sync: ReportedSync, reason: string): Promise<void> {
  await sync.error(HR.E_UNEXPECTED, reason);
  await sync.done(HR.E_UNEXPECTED);
}
