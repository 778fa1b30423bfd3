import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { chooseFile } from '../fixtures/fileDialogs.ts';
import { keyringIn } from '../fixtures/keyring.ts';

const SECRET = 'correct horse "battery" staple/ü';

/** Tells what it got, and then does everything wrong with it. */
const TOOL = `
  import { createHash } from 'node:crypto';
  import { writeFileSync } from 'node:fs';
  const { PASSWORD } = process.env;
  writeFileSync('heard', createHash('sha256').update(PASSWORD).digest('hex'));
  console.log('Item 1 of 2 for ' + PASSWORD);
  console.error('https://anna:' + encodeURIComponent(PASSWORD) + '@host refuses ' + PASSWORD);
  process.exitCode = 1;
`;

test.skip(process.platform !== 'linux', 'other systems have a keyring of their own');

test('a secret in the keyring of the desktop outlives a restart, reaches the provider, and is nowhere in the clear', async ({
  launch,
  profile,
  folder,
}) => {
  const keyring = await keyringIn(folder);
  await writeFile(path.join(profile, 'stores.json'), JSON.stringify({ version: 2, stores: [] }));
  await writeFile(path.join(folder, 'tool.mjs'), TOOL);
  const first = await launch({ ...keyring, preferences: { traceShown: true } });
  expect(await invoke(first.page, 'secretsState', null)).toEqual({ safe: 'safe', explanation: null });
  const $secret = await invoke(first.page, 'keepSecret', { secret: SECRET, lifetime: 'always' });
  const command = [process.execPath, 'tool.mjs'];
  const draft = {
    id: null,
    account: 'backup',
    kind: 'command',
    settings: { cwd: folder, secrets: { PASSWORD: { $secret } } },
    parts: [{ does: 'send' as const, settings: { command } }],
  };
  expect(await invoke(first.page, 'saveStore', draft)).toEqual({ id: 'backup' });
  await first.app.close();

  const { app, page, dialog } = await launch(keyring);
  await expect(dialog.summary).toContainText('0 of 1 Tasks');
  await expect(dialog.task('backup')).toContainText('Failed');
  const heard = await readFile(path.join(folder, 'heard'), 'utf8');
  expect(heard).toBe(createHash('sha256').update(SECRET).digest('hex'));

  await chooseFile(app, path.join(profile, 'run.srtrace'));
  await expect.poll(() => invoke(page, 'saveTrace', { masked: false })).toMatchObject({ outcome: 'saved' });
  await chooseFile(app, path.join(profile, 'exported.json'));
  await invoke(page, 'exportSettings', null);
  await app.close();

  const texts = await filesOf(profile);
  const names = [...texts.keys()];
  for (const name of ['stores.json', 'secrets.json', 'history.db', 'logs/main.log', 'run.srtrace', 'exported.json']) {
    expect(names).toContain(name);
  }
  expect([...texts].filter(([name]) => name === 'run.srtrace').join()).toContain('•••');
  const forms = [SECRET, encodeURIComponent(SECRET), JSON.stringify(SECRET).slice(1, -1), btoa('correct horse ')];
  for (const [name, text] of [...texts, ...(await filesOf(path.join(folder, 'data')))]) {
    for (const form of forms) expect(text.includes(form), `${name} has ${form}`).toBe(false);
  }
});

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const)),
  );
}
