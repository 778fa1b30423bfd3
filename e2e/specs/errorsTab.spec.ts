import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { DONE_STEP, errorStep, scenario } from '../fixtures/scenarios.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { ErrorsTab } from '../pages/errorsTab.ts';

const files = {
  'refused.json': scenario(
    errorStep('WSAECONNREFUSED', 'refused'),
    errorStep('WSAECONNREFUSED', 'refused'),
    errorStep('MAPI_W_PARTIAL_COMPLETION', 'some'),
    DONE_STEP,
  ),
};

function clipboardOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test('an error is explained: its name, what it means, what to do, which call and when', async ({ launch }) => {
  const { dialog, page } = await launch({ stores: { stores: [demoStore('a', 'server-time-out')] } });
  const errors = new ErrorsTab(page);
  await dialog.openErrors();
  // The first one shows by example that there is more to be read.
  await expect(errors.entry('0x8004210B')).toContainText('OUTLOOK_E_SEND_TIMEOUT');
  await expect(errors.entry('0x8004210B')).toContainText(/Meaning.*What to do/s);
  await expect(errors.entry('0x8004210B')).toContainText(/IMAPISyncProgressCallback::Error · \d+:\d\d:\d\d/);
  await errors.disclosureOf(errors.entry('0x8004210B')).click();
  await expect(errors.entry('0x8004210B')).not.toContainText('Meaning');
});

test('a code that nobody named is decoded', async ({ launch }) => {
  const { dialog, page } = await launch({ stores: { stores: [demoStore('a', 'unknown-hresult')] } });
  await dialog.openErrors();
  await expect(new ErrorsTab(page).entry('0x8ABC1234')).toContainText(/Meaning.*4660/s);
});

test('one error is copied, or all', async ({ launch }) => {
  const { dialog, page, app } = await launch({ stores: { stores: [demoStore('a', 'refused.json')] }, files });
  const errors = new ErrorsTab(page);
  await dialog.openErrors();
  await expect(errors.entry('refused')).toContainText('×2');
  await errors.copyOf(errors.entry('refused')).click();
  await expect(errors.list.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  const one = await clipboardOf(app);
  expect(one).toMatch(/^Task 'a@example\.com - Receiving' reported error \(0x8007274D\) : 'refused'\n/);
  for (const part of ['Name: WSAECONNREFUSED', 'Meaning: ', 'What to do: ', 'Time: ', 'Reported 2 times']) {
    expect(one).toContain(part);
  }
  expect(one).toMatch(/Send\/Receive \d+\.\d+\.\d+$/);
  await expect(errors.entry('some')).toBeVisible();
  await errors.copyAll.click();
  await expect.poll(() => clipboardOf(app)).toMatch(/'refused'[\s\S]*reported warning[\s\S]*'some'/);
});

test('the same error of several tasks is one entry, and warnings are apart', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'refused.json'), demoStore('b', 'refused.json')] },
    files,
  });
  const errors = new ErrorsTab(page);
  await expect(dialog.errorsTab).toContainText('4');
  await dialog.openErrors();
  await expect(errors.entries).toHaveCount(2);
  await expect(errors.heading('Errors')).toContainText('2');
  await expect(errors.heading('Warnings')).toContainText('2');
  await expect(errors.entry('refused')).toContainText('2 tasks');
  for (const task of ['a@example.com', 'b@example.com']) {
    await expect(errors.entry('refused').getByRole('list', { name: 'Tasks' })).toContainText(`${task} - Receiving ×2`);
  }
  await errors.show('Warnings');
  await expect(errors.entries).toHaveCount(1);
  await expect(errors.entry('some')).toBeVisible();
});

test('whoever asks for the errors from outside sees them, also when they are folded away', async ({ launch }) => {
  const { app, dialog } = await launch({
    stores: { stores: [demoStore('a', 'authentication-failure')] },
    preferences: { detailsShown: false },
  });
  await expect(dialog.summary).toContainText('1 failed');
  await expect(dialog.errorsTab).toBeHidden();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.send('send-receive:news', { type: 'showTab', tab: 'errors' });
  });
  await expect(dialog.error('a@example.com')).toBeVisible();
});
