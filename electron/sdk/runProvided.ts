import { callProvider } from '#shared/mapi/callProvider.ts';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { Provider } from '#shared/mapi/sync.ts';
import type { SynchronizeParams } from '#shared/protocol/external.ts';
import type { ReportedSync } from './reportedSync.ts';
import { SyncCallback } from './syncCallback.ts';

/** Has the provider synchronise as a process of the app's would; `answer` gets what SynchronizeInBackground answered. */
export function runProvided(
  provider: Provider,
  { flags, session }: SynchronizeParams,
  sync: ReportedSync,
  answer: (hr: HRESULT) => void,
): Promise<void> {
  const call = {
    ulFlags: flags,
    psesSync: { ...session, signal: sync.signal },
    punkCallBack: new SyncCallback(sync),
  };
  return callProvider(provider, call, {
    onError: (hr, sentence) => void sync.error(hr, sentence),
    onReturned: answer,
    onThreadEnded() {
      if (sync.isDone) return;
      // The host cannot see the event, so it cannot say either that this was the end.
      void sync.error(HR.E_UNEXPECTED, 'The event was signalled and Done never came');
      void sync.done(HR.E_UNEXPECTED);
    },
  });
}
