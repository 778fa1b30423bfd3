import type { TestStore, TestStores } from '../fixtures/storesFile.ts';

export const PATIENT = { stallAfterSeconds: 600, cancelGraceSeconds: 600 };

export function account(address: string, send: string, receive: string): TestStore {
  return {
    id: address,
    account: address,
    kind: 'demo',
    parts: [
      { does: 'send', settings: { scenario: send } },
      { does: 'receive', settings: { scenario: receive } },
    ],
  };
}

export const clean: TestStores = {
  stores: [
    account('anna@example.com', 'sent.json', 'received.json'),
    account('ben@example.net', 'sent.json', 'received.json'),
    account('carla@example.org', 'sent.json', 'received.json'),
  ],
};

export const failing: TestStores = {
  stores: [
    account('anna@example.com', 'server-time-out', 'authentication-failure'),
    account('ben@example.net', 'refused-start', 'crash'),
    account('carla@example.org', 'server-time-out', 'authentication-failure'),
  ],
};
