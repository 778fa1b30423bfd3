import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { packageDirectory } from '../../scripts/package/buildPackages.mjs';
import { sandboxArgs } from '../../scripts/setup/sandbox.mjs';
import { expect, test } from '../fixtures/app.ts';
import { DialogPage } from '../pages/dialogPage.ts';
import { HistoryPanelPage } from '../pages/historyPanel.ts';

test('the packaged app runs as it ships', async ({ display, profile, folder }) => {
  test.setTimeout(180_000);
  const program = await packageDirectory(path.join(folder, 'package'));
  const env = { ...process.env, DISPLAY: display, LANGUAGE: 'en', SEND_RECEIVE_RUNTIME_DIR: profile };
  // Its fuses keep Node's inspector away, so it is driven as a browser is.
  const args = [...sandboxArgs(), '--log-level=3', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const run = async (look: (page: Page) => Promise<void>): Promise<void> => {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    const exited = once(child, 'exit');
    try {
      await look(await windowOf(profile));
    } finally {
      child.kill();
      await exited;
      // The next one writes it anew.
      await rm(debuggerFile(profile), { force: true });
    }
  };

  await run(async (page) => {
    const dialog = new DialogPage(page);
    await expect(page).toHaveTitle('Send/Receive Progress');
    await expect(dialog.task('ben@example.net')).toHaveCount(2);
    await expect(dialog.task('ben@example.net').first()).toContainText('Failed');
    await expect(dialog.summary).toContainText('5 of 6 Tasks have completed successfully');
    expect(page.url()).toBe('send-receive://app/index.html');
  });
  // SQLite is beside the archive, and what it keeps outlives the app.
  await run(async (page) => {
    const history = new HistoryPanelPage(page);
    await history.tab.click();
    await expect(history.runs).toHaveCount(2);
    await expect(history.runs.last()).toContainText('5 of 6 tasks · 1 failed');
  });

  const asNode = spawn(program, ['-p', '"I am Node"'], {
    env: { ...env, DISPLAY: '', WAYLAND_DISPLAY: '', ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: string[] = [];
  asNode.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  await once(asNode, 'close');
  expect(said.join('')).not.toContain('I am Node');
});

async function windowOf(profile: string): Promise<Page> {
  const browser = await chromium.connectOverCDP(await debuggerOf(profile));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The packaged app has no window');
  return page;
}

/** Chromium writes the port that it chose into the profile. */
function debuggerFile(profile: string): string {
  return path.join(profile, 'DevToolsActivePort');
}

async function debuggerOf(profile: string): Promise<string> {
  const file = debuggerFile(profile);
  const port = async (): Promise<string> => {
    const [first = ''] = await readFile(file, 'utf8').then(
      (text) => text.split('\n'),
      () => [],
    );
    return first;
  };
  await expect.poll(port).toMatch(/^\d+$/);
  return `http://127.0.0.1:${await port()}`;
}
