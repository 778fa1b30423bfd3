import path from 'node:path';
import { expect } from '@playwright/test';
import type { Preferences } from '#shared/settings/preferences.ts';
import { chooseFile } from '../fixtures/fileDialogs.ts';
import type { TestStores } from '../fixtures/storesFile.ts';
import type { DialogPage } from '../pages/dialogPage.ts';
import { TracePanelPage } from '../pages/tracePanel.ts';
import { account, clean, failing, PATIENT } from './accounts.ts';
import type { GalleryState } from './galleryState.ts';
import { HISTORY_STATES } from './historyStates.ts';
import { NOTICE_STATES } from './noticeStates.ts';
import { SETTINGS_STATES } from './settingsStates.ts';

const running: TestStores = {
  limits: PATIENT,
  stores: [
    account('anna@example.com', 'sending.json', 'receiving.json'),
    account('ben@example.net', 'server-time-out', 'warned.json'),
    account('carla@example.org', 'sent.json', 'no-end.json'),
  ],
};

/** Only a pointer that moves is somebody's. */
async function movePointer({ page }: DialogPage): Promise<void> {
  await page.mouse.move(200, 100);
  await page.mouse.move(210, 110);
}

const failed = (dialog: DialogPage): Promise<void> => expect(dialog.summary).toContainText('All 6 tasks failed');

const TRACED: Partial<Preferences> = { traceShown: true };

const misusing: TestStores = {
  limits: PATIENT,
  stores: [
    account('anna@example.com', 'sent.json', 'index-misuse'),
    account('ben@example.net', 'authentication-failure', 'receiving.json'),
  ],
};

/** With the calls of a provider that gets something wrong. */
async function openTrace({ page }: DialogPage): Promise<TracePanelPage> {
  const trace = new TracePanelPage(page);
  await trace.tab.click();
  await trace.kind.selectOption('findings');
  await expect(trace.rows.first()).toBeVisible();
  return trace;
}

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
    name: 'warnings',
    caption: 'Warnings, apart from errors',
    stores: { stores: [account('ben@example.net', 'sent.json', 'warned.json')] },
    reach: async (dialog) => {
      await expect(dialog.summary).toContainText('2 of 2 Tasks');
      await dialog.openErrors();
    },
  },
  {
    name: 'all-cancelled',
    caption: 'Cancelled',
    stores: { stores: [account('anna@example.com', 'sending.json', 'receiving.json')] },
    reach: async (dialog) => {
      await expect(dialog.task('anna@example.com - Sending')).toContainText('4 of 6');
      await dialog.cancelAll.click();
      await expect(dialog.summary).toContainText('All 2 tasks cancelled');
    },
  },
  {
    name: 'details',
    caption: 'All about a task',
    stores: { limits: PATIENT, stores: [account('ben@example.net', 'crash', 'receiving.json')] },
    reach: async (dialog) => {
      await expect(dialog.task('ben@example.net - Sending')).toContainText('Failed');
      await dialog.selectTask('ben@example.net - Sending');
      await dialog.page.keyboard.press('ArrowRight');
      await expect(dialog.tasks.getByText('Last output')).toBeVisible();
    },
  },
  {
    name: 'groups',
    caption: 'Grouped by account',
    stores: running,
    preferences: { groupByAccount: true },
    reach: (dialog) => expect(dialog.task('ben@example.net - Sending')).toContainText('Failed'),
  },
  {
    name: 'menu',
    caption: 'What can be done with a task',
    stores: running,
    reach: async (dialog) => {
      await expect(dialog.task('ben@example.net - Sending')).toContainText('Failed');
      await dialog.task('ben@example.net - Sending').click({ button: 'right' });
      await expect(dialog.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'no-match',
    caption: 'A filter that nothing matches',
    stores: running,
    reach: (dialog) => dialog.page.getByRole('searchbox').fill('nobody'),
  },
  {
    name: 'options',
    caption: 'Options',
    stores: clean,
    reach: async (dialog) => {
      await expect(dialog.summary).toContainText('All done');
      await dialog.page.keyboard.press('Alt+o');
      await expect(dialog.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'closing',
    caption: 'Closing by itself, held by the pointer',
    stores: clean,
    preferences: { pinned: false, closeAfterCleanRun: true },
    reach: async (dialog) => {
      await movePointer(dialog);
      await expect(dialog.page.getByRole('button', { name: 'Keep open' })).toBeVisible();
    },
    hold: movePointer,
  },
  {
    name: 'folded',
    caption: 'Details folded away',
    stores: running,
    preferences: { detailsShown: false },
    reach: (dialog) => expect(dialog.summary).toContainText('1 failed'),
  },
  {
    name: 'trace',
    caption: 'The trace: every call as it happens',
    stores: misusing,
    preferences: TRACED,
    reach: async (dialog) => {
      const trace = await openTrace(dialog);
      await trace.kind.selectOption('all');
      await expect(trace.row('MAPI_E_').first()).toBeAttached();
    },
  },
  {
    name: 'trace-call',
    caption: 'A call that goes against the contract',
    stores: misusing,
    preferences: TRACED,
    reach: async (dialog) => {
      const trace = await openTrace(dialog);
      await trace.rows.first().dblclick();
      await expect(trace.details).toContainText('index-');
    },
  },
  {
    name: 'faults',
    caption: 'The fault bench',
    stores: misusing,
    preferences: TRACED,
    reach: async (dialog) => {
      const trace = await openTrace(dialog);
      await trace.choose('Inject Faults…');
      const panel = dialog.page.getByRole('region', { name: 'Inject Faults' });
      await panel.getByRole('combobox', { name: 'Task' }).selectOption('ben@example.net - Receiving');
      await panel.getByRole('combobox', { name: 'Call' }).selectOption('Done');
      await panel.getByRole('button', { name: 'Inject' }).click();
      await expect(panel.getByRole('listitem')).toBeVisible();
    },
  },
  {
    name: 'mask',
    caption: 'What a copy of the trace for others leaves out',
    stores: misusing,
    preferences: TRACED,
    reach: async (dialog) => {
      const trace = await openTrace(dialog);
      await trace.choose('Save Without Personal Data…');
      await expect(dialog.page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'replay',
    caption: 'A recording, played again in the dialog',
    stores: running,
    preferences: TRACED,
    reach: async (dialog, { app, folder }) => {
      await expect(dialog.task('ben@example.net - Sending')).toContainText('Failed');
      const trace = new TracePanelPage(dialog.page);
      await trace.tab.click();
      await chooseFile(app, path.join(folder, 'recording.srtrace'));
      await trace.choose('Save…');
      await expect(trace.note).toContainText('Saved as');
      await trace.choose('Open Recording…');
      await expect(trace.replay).toBeVisible();
      await dialog.tasksTab.click();
    },
  },
  {
    name: 'nothing-yet',
    caption: 'Nothing to do yet',
    stores: { stores: [] },
    reach: (dialog) => expect(dialog.summary).toContainText('Nothing has been sent or received yet'),
  },
  ...NOTICE_STATES,
  ...HISTORY_STATES,
  ...SETTINGS_STATES,
];
