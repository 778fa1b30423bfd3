import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { violations } from '../fixtures/accessible.ts';
import { expect, test as base } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { CLEAN_SCENARIO } from '../fixtures/scenarios.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { withoutPrivileges } from '../fixtures/withoutPrivileges.ts';
import { SettingsWindowPage } from '../pages/settingsWindow.ts';

const NOTHING_KEPT = {
  en: 'Nothing can be saved',
  de: 'Nichts kann gespeichert werden',
  fr: 'Rien ne peut être enregistré',
  ja: '何も保存できません',
  'pt-BR': 'Nada pode ser salvo',
  'zh-CN': '无法保存任何内容',
} as const;

interface Fixtures {
  /** A profile in which there is this, and in which nothing can be changed. */
  readonly lock: (files: Readonly<Record<string, object>>) => Promise<Parameters<Launch>[0]>;
}
type Launch = Parameters<Parameters<typeof base>[2]>[0]['launch'];

const test = base.extend<Fixtures>({
  lock: async ({ folder }, use) => {
    base.skip(process.platform === 'win32', 'there the mode of a folder says nothing');
    const locked = path.join(folder, 'read-only');
    await use(async (files) => {
      await mkdir(locked);
      for (const [name, content] of Object.entries(files)) {
        await writeFile(path.join(locked, name), JSON.stringify(content));
      }
      await chmod(locked, 0o500);
      const executable = await withoutPrivileges(folder);
      return {
        args: [`--user-data-dir=${locked}`],
        env: { SEND_RECEIVE_RUNTIME_DIR: path.join(locked, 'run'), TMPDIR: folder },
        ...(executable === undefined ? {} : { executable }),
      };
    });
    await chmod(locked, 0o700);
    await rm(locked, { recursive: true });
  },
});

test('a first start on a read-only folder runs the demo, and says that nothing can be kept', async ({
  launch,
  lock,
  folder,
}) => {
  const { app, page, dialog } = await launch(await lock({}));
  const notice = page.getByText(NOTHING_KEPT.en);
  await expect(notice).toBeVisible();
  await expect(page.getByText(/read-only cannot be written to \(EACCES: permission denied\)/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const [language, text] of Object.entries(NOTHING_KEPT)) {
    await invoke(page, 'setPreferences', { language: language as keyof typeof NOTHING_KEPT });
    await expect(page.getByText(text)).toBeVisible();
  }
  await invoke(page, 'setPreferences', { language: 'en' });
  await page.getByRole('button', { name: 'Dismiss' }).click();
  // What follows from it is not told one by one; that there is no socket is another matter.
  await expect(notice).toBeHidden();
  await expect(page.getByText('Other programs cannot report to this window')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeHidden();

  // Who changes something is told again, in the window where that is done.
  const settings = await SettingsWindowPage.of(app, () => invoke(page, 'openSettings', 'general'));
  await expect(settings.page.getByText(NOTHING_KEPT.en)).toBeVisible();
  expect(await violations(settings.page)).toEqual([]);

  // All of this is written at once otherwise.
  await invoke(page, 'setWorkOffline', true);
  await invoke(page, 'setStoreEnabled', { id: 'anna', isEnabled: false });
  expect(await invoke(page, 'schedule', null)).toMatchObject({ workOffline: true });
  expect((await invoke(page, 'stores', null)).notWritten).toContain('EACCES');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60 }));
  await expect(dialog.summary).toContainText('5 of 6 Tasks have completed successfully');
  const anyRun = { before: null, limit: 10, filter: { storeId: null, outcome: null, text: null } };
  await expect.poll(() => invoke(page, 'historyRuns', anyRun)).toHaveLength(1);

  const child = app.process();
  await app.close();
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  expect(await readdir(path.join(folder, 'read-only'))).toEqual([]);
});

test('what a read-only folder holds is used, and a second start shows the first', async ({ launch, lock }) => {
  const kept = {
    'preferences.json': { language: 'de', closeAfterCleanRun: false },
    'stores.json': { version: 2, stores: [{ ...demoStore('anna', 'done.json') }] },
    'done.json': CLEAN_SCENARIO,
    'groups.json': { version: 1, groups: [{ id: 'mine', name: 'Meine' }] },
  };
  const options = await lock(kept);
  const { app, page, dialog } = await launch(options);
  await expect(page.getByText(NOTHING_KEPT.de)).toBeVisible();
  await expect(dialog.task('anna@example.com')).toHaveCount(1);
  expect((await invoke(page, 'schedule', null)).groups.map(({ name }) => name)).toEqual(['Meine']);

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await expect(launch(options)).rejects.toThrow();
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isMinimized())))
    .toEqual([false]);
});
