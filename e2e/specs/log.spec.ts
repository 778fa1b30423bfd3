import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { DONE_STEP, scenario } from '../fixtures/scenarios.ts';
import { demoStore } from '../fixtures/storesFile.ts';

test('an error that nobody has thought of is in the log, and the app goes on', async ({ launch, profile }) => {
  const { app, dialog } = await launch({
    stores: { stores: [demoStore('a', 'quick.json')] },
    files: { 'quick.json': scenario(DONE_STEP) },
  });
  await expect(dialog.task('a@example.com')).toContainText('Completed');
  await app.evaluate(() => {
    setImmediate(() => void Promise.reject(new Error('never thought of')));
    setImmediate(() => {
      throw new Error('nor of this');
    });
  });
  const log = (): Promise<string> => readFile(path.join(profile, 'logs/main.log'), 'utf8');
  await expect.poll(log).toContain('never thought of');
  await expect.poll(log).toContain('nor of this');
  await dialog.page.keyboard.press('F9');
  await expect.poll(log).toContain('Send/Receive 2:');
});
