import { HR, type HRESULT, isHresult } from './hresult.ts';
import { type HandleOut, type MAPISIB, MAPISIB_SIZE, type Provider } from './sync.ts';
import { valueInWords, wordsOf } from './words.ts';

/** What a synchronisation is started with. */
export type ProviderCall = Pick<MAPISIB, 'ulFlags' | 'psesSync' | 'punkCallBack'>;

/** Who hears how it goes. */
export interface ProviderListener {
  /** The provider has done what it may not do; this is said of it in its place. */
  onError(hr: HRESULT, sentence: string): void;
  onReturned(hr: HRESULT, hasEvent: boolean): void;
  /** Only if it has an event. */
  onThreadEnded(): void;
}

/** Has a provider synchronise and follows it to the end of its thread, whatever it throws, answers and stores. Never rejects. */
export async function callProvider(provider: Provider, call: ProviderCall, listener: ProviderListener): Promise<void> {
  const phSyncDoneEvent: HandleOut = { value: null };
  const hr = await synchronize(provider, { ulSize: MAPISIB_SIZE, ...call, phSyncDoneEvent }, listener);
  // A provider may store anything there, or nothing.
  const event = phSyncDoneEvent.value as HandleOut['value'] | undefined;
  const hasEvent = event !== null && event !== undefined;
  listener.onReturned(hr, hasEvent);
  if (!hasEvent) return;
  try {
    await event.signalled;
  } catch (error) {
    listener.onError(HR.E_UNEXPECTED, `The event in phSyncDoneEvent failed: ${wordsOf(error)}`);
  }
  listener.onThreadEnded();
}

async function synchronize(provider: Provider, psib: MAPISIB, listener: ProviderListener): Promise<HRESULT> {
  try {
    const hr: unknown = await provider.SynchronizeInBackground(psib);
    if (isHresult(hr)) return hr;
    throw new TypeError(`SynchronizeInBackground answered ${valueInWords(hr)}, which is not an HRESULT`);
  } catch (error) {
    listener.onError(HR.E_UNEXPECTED, wordsOf(error));
    return HR.E_UNEXPECTED;
  }
}
