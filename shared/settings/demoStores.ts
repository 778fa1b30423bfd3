import { type StoresFile, STORES_VERSION, storesFile } from './stores.ts';

/** What a first start shows: three accounts that send and receive, one of which meets a server that does not answer. */
export const demoStores: StoresFile = storesFile.parse({
  version: STORES_VERSION,
  stores: [
    demoStore('anna', 'anna@example.com', 'clean-send', 'clean-receive'),
    demoStore('ben', 'ben@example.net', 'server-time-out', 'warnings-only'),
    demoStore('carla', 'carla@example.org', 'clean-send', 'no-step-text'),
  ],
});

function demoStore(id: string, account: string, send: string, receive: string): unknown {
  return {
    id,
    account,
    kind: 'demo',
    parts: [
      { does: 'send', settings: { scenario: send } },
      { does: 'receive', settings: { scenario: receive } },
    ],
  };
}
