import { expect, test } from '../fixtures/app.ts';

test('a first start runs three demo accounts to their end, one of them with an error', async ({ launch }) => {
  const { dialog, page } = await launch();
  await expect(page).toHaveTitle('Send/Receive Progress');
  await expect(dialog.task('anna@example.com - Sending')).toBeVisible();
  await expect(dialog.task('anna@example.com - Receiving')).toContainText('Receiving message');
  await expect(dialog.task('ben@example.net - Sending')).toContainText('Failed');

  await expect(dialog.summary).toHaveText(/^5 of 6 Tasks have completed successfully/);
  await expect(dialog.task('ben@example.net - Receiving')).toContainText('Completed with warnings');
  await expect(dialog.sendReceive).toBeVisible();
});

test('an error reaches the Errors tab as the exact sentence', async ({ launch }) => {
  const { dialog } = await launch();
  await dialog.openErrors();
  await expect(
    dialog.error(
      "Task 'ben@example.net - Sending' reported error (0x8004210B) : 'The sending (SMTP) server did not answer in time. If this happens again, contact your server administrator. The server responded: 421 4.4.2 Connection timed out'",
    ),
  ).toBeVisible();
});

test('the dialog says what it is for as soon as it is there', async ({ launch }) => {
  const { dialog } = await launch();
  await expect(dialog.task('anna@example.com - Receiving')).toBeVisible();
  await expect(dialog.task('anna@example.com - Sending')).toContainText(/Sending message|Connecting/);
  await expect(dialog.errorsTab).toContainText('1');
});
