import { expect } from '@playwright/test';
import type { Preferences } from '#shared/settings/preferences.ts';
import type { TestStore, TestStores } from '../fixtures/storesFile.ts';
import type { DialogPage } from '../pages/dialogPage.ts';

interface GalleryState {
  readonly name: string;
  readonly caption: string;
  readonly stores: TestStores;
  readonly preferences?: Partial<Preferences>;
  /** Brings the dialog to the state from its start. */
  readonly reach: (dialog: DialogPage) => Promise<unknown>;
}

const PATIENT = { stallAfterSeconds: 600, cancelGraceSeconds: 600 };

function account(address: string, send: string, receive: string): TestStore {
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

const running: TestStores = {
  limits: PATIENT,
  stores: [
    account('anna@example.com', 'sending.json', 'receiving.json'),
    account('ben@example.net', 'server-time-out', 'warned.json'),
    account('carla@example.org', 'sent.json', 'no-end.json'),
  ],
};

const clean: TestStores = {
  stores: [
    account('anna@example.com', 'sent.json', 'received.json'),
    account('ben@example.net', 'sent.json', 'received.json'),
    account('carla@example.org', 'sent.json', 'received.json'),
  ],
};

const failing: TestStores = {
  stores: [
    account('anna@example.com', 'server-time-out', 'authentication-failure'),
    account('ben@example.net', 'refused-start', 'crash'),
    account('carla@example.org', 'server-time-out', 'authentication-failure'),
  ],
};

const failed = (dialog: DialogPage): Promise<unknown> => expect(dialog.summary).toContainText('6 failed');

export const STATES: readonly GalleryState[] = [
  {
    name: 'running',
    caption: 'Running',
    stores: running,
    reach: (dialog) => expect(dialog.task('ben@example.net - Sending')).toContainText('Failed'),
  },
  {
    name: 'stalled',
    caption: 'Stalled',
    stores: { limits: { stallAfterSeconds: 1 }, stores: [account('anna@example.com', 'sending.json', 'stalled.json')] },
    reach: (dialog) => expect(dialog.task('anna@example.com - Receiving')).toContainText('Stalled'),
  },
  {
    name: 'cancelling',
    caption: 'Cancelling, against a provider that does not listen',
    stores: { limits: PATIENT, stores: [account('anna@example.com', 'sending.json', 'stubborn')] },
    reach: async (dialog) => {
      await expect(dialog.task('anna@example.com - Receiving')).toContainText(/\d/);
      await dialog.cancelAll.click();
      await expect(dialog.task('anna@example.com - Sending')).toContainText('Cancelled');
    },
  },
  {
    name: 'all-done',
    caption: 'All done',
    stores: clean,
    reach: (dialog) => expect(dialog.summary).toContainText('All done'),
  },
  {
    name: 'all-failed',
    caption: 'All failed',
    stores: failing,
    reach: failed,
  },
  {
    name: 'errors',
    caption: 'Errors, explained',
    stores: failing,
    reach: async (dialog) => {
      await failed(dialog);
      await dialog.openErrors();
    },
  },
  {
    name: 'nothing-yet',
    caption: 'Nothing to do yet',
    stores: { stores: [] },
    reach: (dialog) => expect(dialog.summary).toContainText('Nothing has been sent or received yet'),
  },
];
