import { expect, test } from '../fixtures/app.ts';
import { demoStore, LONG_SCENARIO, moduleStore } from '../fixtures/storesFile.ts';

const files = { 'long.json': LONG_SCENARIO };

/** Tells its process id by its step text, so that a test can end it. */
const TELLING_PROVIDER = `
  export default {
    async SynchronizeInBackground({ punkCallBack }) {
      const out = {};
      punkCallBack.QueryInterface('{5024A386-2D44-486A-81A8-8F0ECB6071DD}', out);
      await out.value.Progress('process ' + process.pid, 0, 0);
      return new Promise(() => setInterval(() => {}, 1000));
    },
  };
`;

test('a provider that is killed from outside fails, the others go on', async ({ launch }) => {
  const { dialog } = await launch({
    stores: { stores: [moduleStore('victim', 'telling.mjs'), demoStore('b', 'long.json')] },
    files: { ...files, 'telling.mjs': TELLING_PROVIDER },
  });
  await expect(dialog.task('victim')).toContainText(/process \d+/);
  const pid = /process (\d+)/.exec(await dialog.task('victim').innerText())?.[1];
  process.kill(Number(pid), 'SIGKILL');
  await expect(dialog.task('victim')).toContainText('Failed');
  await expect(dialog.task('b@example.com')).toContainText(/Item \d+ of 2000/);
  await dialog.openErrors();
  await expect(dialog.error(/\(0x80010007\) : 'The provider's process ended unexpectedly/)).toBeVisible();
});

test('what a provider gets wrong is said in the dialog and in the log, the other tasks unharmed', async ({
  launch,
  profile,
}) => {
  const { dialog, app } = await launch({
    stores: {
      stores: [
        demoStore('broken', 'broken.json'),
        { id: 'pigeon', account: 'pigeon', kind: 'pigeon', parts: [{ does: 'send' }] },
        moduleStore('throwing', 'throwing.mjs'),
        moduleStore('missing', 'missing.mjs'),
        moduleStore('babbling', 'babbling.mjs'),
        demoStore('good', 'long.json'),
      ],
    },
    files: {
      ...files,
      'broken.json': '{ "version": 1, "steps": [',
      'throwing.mjs': "throw new Error('no licence found');",
      'babbling.mjs':
        "process.parentPort.postMessage({ type: 'progress', percent: 12 }); export default { SynchronizeInBackground: () => 0 };",
    },
  });
  await expect(dialog.task('good@example.com')).toContainText(/Item \d+ of 2000/);
  await dialog.openErrors();
  const sentences = [
    /Scenario broken\.json is not JSON/,
    /There is no provider of the kind 'pigeon'/,
    /could not be loaded: no licence found/,
    /could not be loaded: Cannot find module/,
    /sent invalid data/,
  ];
  for (const sentence of sentences) await expect(dialog.error(sentence)).toBeVisible();

  const log = await app.evaluate(async ({ app: electron }) => {
    const { readFile } = process.getBuiltinModule('node:fs/promises');
    return readFile(`${electron.getPath('logs')}/main.log`, 'utf8');
  });
  expect(profile).not.toBe('');
  for (const sentence of sentences) expect(log).toMatch(sentence);
});

test('every scenario that ships ends as it says', async ({ launch }) => {
  // One after the other is waited for.
  test.slow();
  const { dialog } = await launch({
    stores: {
      limits: { stallAfterSeconds: 1 },
      stores: [
        demoStore('rejected', 'send-rejected'),
        demoStore('logon', 'authentication-failure'),
        demoStore('crash', 'crash'),
        demoStore('never', 'never-done'),
        demoStore('twice', 'done-twice'),
        demoStore('misuse', 'index-misuse'),
        demoStore('unknown', 'unknown-hresult'),
        demoStore('flood', 'flood'),
        demoStore('refused', 'refused-start'),
      ],
    },
  });
  const outcomes: Record<string, string> = {
    rejected: 'Completed with errors',
    logon: 'Failed',
    crash: 'Failed',
    never: 'Failed',
    twice: 'Completed',
    misuse: 'Completed',
    unknown: 'Failed',
    flood: 'Completed',
    refused: 'Failed',
  };
  await dialog.page.setViewportSize({ width: 900, height: 760 });
  for (const [store, outcome] of Object.entries(outcomes)) {
    await expect(dialog.task(`${store}@example.com`)).toContainText(outcome);
  }
});
