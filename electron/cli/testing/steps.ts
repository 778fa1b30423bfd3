/** A scenario of the demo provider, as a file. */
export function scenarioOf(...steps: readonly object[]): string {
  return JSON.stringify({ version: 1, title: 'test', description: 'for a test', steps });
}

export const DONE = { do: 'done', hresult: 'S_OK' };

export const FAILS = [
  { do: 'error', hresult: 'MAPI_E_NETWORK_ERROR', text: 'No route to host' },
  { do: 'done', hresult: 'MAPI_E_NETWORK_ERROR' },
];

/** Goes on until it is cancelled. */
export const GOES_ON = [{ do: 'progress', text: 'Receiving {index}', to: 100_000, everyMs: 10 }, DONE];
