import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';

test('a damaged stores file is kept aside and that is said', async ({ launch, profile }) => {
  await writeFile(path.join(profile, 'stores.json'), '{ "version": 1, "stores": [{ "id": "precious" ');
  const { dialog, page } = await launch();
  await expect(page.getByText(/stores\.json\.damaged-/)).toBeVisible();
  await expect(dialog.task('anna@example.com - Sending')).toBeVisible();
  const kept = (await readdir(profile)).find((name) => name.startsWith('stores.json.damaged-'));
  expect(await readFile(path.join(profile, String(kept)), 'utf8')).toContain('precious');
});

test('a file of a later version is not touched when it was named, and the problem is told', async ({
  launch,
  folder,
}) => {
  const file = path.join(folder, 'mine.json');
  await writeFile(file, '{ "version": 7, "stores": [] }');
  const { page } = await launch({ args: [`--stores=${file}`] });
  await expect(page.getByText(/version/)).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe('{ "version": 7, "stores": [] }');
});
