import type { Locator, Page } from '@playwright/test';
import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { TracePanelPage } from '../pages/tracePanel.ts';

const files = {
  'works.json': {
    version: 1,
    title: 'works',
    description: 'takes its time',
    steps: [
      { do: 'progress', text: 'Receiving message {index} of {max}', to: 4000, everyMs: 25 },
      { do: 'done', hresult: 'S_OK' },
    ],
  },
};
const stores = { stores: [demoStore('ada', 'works.json'), demoStore('ben', 'works.json')] };

async function openFaults(page: Page): Promise<{ trace: TracePanelPage; panel: Locator }> {
  const trace = new TracePanelPage(page);
  // There is room for the bench beside what it strikes.
  await page.setViewportSize({ width: 700, height: 600 });
  await trace.tab.click();
  await expect(trace.row('"Receiving message').first()).toBeVisible();
  await trace.choose('Inject Faults…');
  return { trace, panel: page.getByRole('region', { name: 'Inject Faults' }) };
}

test('an answer is another one, and the trace shows which calls were struck', async ({ launch }) => {
  const { page } = await launch({ stores, files, preferences: { traceShown: true } });
  const { trace, panel } = await openFaults(page);
  await panel.getByRole('combobox', { name: 'HRESULT' }).fill('MAPI_E_BUSY');
  await panel.getByRole('textbox', { name: 'Times' }).fill('2');
  await panel.getByRole('button', { name: 'Inject' }).click();
  await expect(panel).toContainText('Added. It appears in the trace when triggered.');
  await trace.kind.selectOption('Failures');
  await expect(trace.row('MAPI_E_BUSY')).toHaveCount(2);
  await trace.kind.selectOption('Host actions');
  await expect(trace.row('fault set')).toHaveCount(1);
  await expect(trace.row('fault triggered')).toHaveCount(2);
});

test('a fault waits for its calls, and is called off', async ({ launch }) => {
  const { page } = await launch({ stores, files, preferences: { traceShown: true } });
  const { trace, panel } = await openFaults(page);
  await panel.getByRole('combobox', { name: 'Fault' }).selectOption('Delay');
  await panel.getByRole('combobox', { name: 'Call' }).selectOption('Done');
  await panel.getByRole('textbox', { name: 'Milliseconds' }).fill('soon');
  await panel.getByRole('button', { name: 'Inject' }).click();
  await expect(panel).toContainText('ms: ');
  await panel.getByRole('textbox', { name: 'Milliseconds' }).fill('5000');
  await panel.getByRole('button', { name: 'Inject' }).click();
  await expect(panel.getByRole('listitem')).toHaveText(/^Delay · Done · 5000 ms · not triggered yet/);
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await trace.kind.selectOption('Host actions');
  await expect(trace.row('fault removed')).toHaveCount(1);
});

test('a process is killed: its task fails, the other goes on, and what has ended has no faults', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files, preferences: { traceShown: true } });
  const { panel } = await openFaults(page);
  await panel.getByRole('combobox', { name: 'Task' }).selectOption('ben@example.com - Receiving');
  await panel.getByRole('combobox', { name: 'Fault' }).selectOption('Killed process');
  await panel.getByRole('button', { name: 'Inject' }).click();
  await expect(dialog.errorsTab).toContainText('1');
  await panel.getByRole('button', { name: 'Inject' }).click();
  await expect(panel).toContainText('The process of this task has ended.');
  await dialog.tasksTab.click();
  await expect(dialog.task('ben@example.com')).toContainText('Failed');
  await expect(dialog.task('ada@example.com')).toContainText('of 4000');
});
