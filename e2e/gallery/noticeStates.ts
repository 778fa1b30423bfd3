import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { closeWindow } from '../fixtures/windowState.ts';
import { account, clean, PATIENT } from './accounts.ts';
import type { EarlierStarts, GalleryState } from './galleryState.ts';

function groups(group: object, more: object = {}) {
  return async ({ profile }: EarlierStarts): Promise<void> => {
    const file = { version: 1, groups: [{ id: 'all-accounts', name: 'All Accounts', ...group }], ...more };
    await writeFile(path.join(profile, 'groups.json'), JSON.stringify(file));
  };
}

/** What the dialog says of the app itself, beside how a run goes. */
export const NOTICE_STATES: readonly GalleryState[] = [
  {
    name: 'next-run',
    caption: 'When the next run is',
    stores: clean,
    prepare: groups({ online: { isScheduled: true, everyMinutes: 30 } }),
    reach: (dialog) => expect(dialog.summary).toContainText('Next:'),
  },
  {
    name: 'offline',
    caption: 'F9 while working offline',
    stores: clean,
    prepare: groups({}, { workOffline: true }),
    reach: async (dialog) => {
      await dialog.sendReceive.click();
      await expect(dialog.summary).toContainText('Working offline');
    },
  },
  {
    name: 'exiting',
    caption: 'The last run before the app exits',
    stores: { limits: PATIENT, stores: [account('anna@example.com', 'sending.json', 'receiving.json')] },
    prepare: groups({ onExit: true }),
    reach: async (dialog, { app }) => {
      await expect(dialog.task('anna@example.com - Sending')).toContainText('4 of 6');
      await closeWindow(app);
      await app.evaluate(({ app: electron }) => electron.quit());
      await expect(dialog.summary).toContainText('Exits after this Send/Receive');
    },
  },
];
