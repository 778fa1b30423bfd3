import { expect } from '@playwright/test';
import type { TestStores } from '../fixtures/storesFile.ts';
import type { DialogPage } from '../pages/dialogPage.ts';
import { HistoryPanelPage } from '../pages/historyPanel.ts';
import { account, clean, failing } from './accounts.ts';
import type { EarlierStarts, GalleryState } from './galleryState.ts';
import { moveRunsToThePast } from './pastRuns.ts';

/** Of all that ran well until now, one account does not any more. */
const worse: TestStores = {
  stores: [
    account('anna@example.com', 'sent.json', 'received.json'),
    account('ben@example.net', 'server-time-out', 'warned.json'),
    account('carla@example.org', 'sent.json', 'received.json'),
  ],
};

async function runForDays({ profile, runOnce }: EarlierStarts): Promise<void> {
  await runOnce(clean);
  await runOnce(failing);
  await runOnce(clean);
  await runOnce(clean);
  moveRunsToThePast(profile, [3, 2, 1, 1]);
}

async function openHistory({ page, summary }: DialogPage): Promise<HistoryPanelPage> {
  await expect(summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toHaveCount(5);
  await expect(history.runs.first()).toContainText('Failed');
  return history;
}

export const HISTORY_STATES: readonly GalleryState[] = [
  {
    name: 'history',
    caption: 'Earlier runs, by day',
    stores: worse,
    prepare: runForDays,
    reach: async (dialog) => {
      await openHistory(dialog);
    },
  },
  {
    name: 'history-run',
    caption: 'An earlier run, opened',
    stores: worse,
    prepare: runForDays,
    reach: async (dialog) => {
      const history = await openHistory(dialog);
      await history.runs.first().dblclick();
      await expect(history.opened).toContainText('Changes since the last successful run');
    },
  },
];
