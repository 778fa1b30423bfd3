import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SettingsSection } from '#shared/settings/transfer/transfer.ts';
import { SettingsTransfer } from './settingsTransfer.ts';

let folder: string;
let file: string;
let colour: unknown;
let transfer: SettingsTransfer;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'transfer-'));
  file = path.join(folder, 'settings.json');
  colour = 'red';
  const section: SettingsSection = {
    name: 'colours',
    collect: () => colour,
    read: (value) => ({
      changes: [],
      unknownItems: [],
      isFixed: false,
      apply: () => {
        colour = value;
        return value !== 'unchangeable';
      },
    }),
  };
  transfer = new SettingsTransfer([section], '1.0.0');
});

afterEach(() => rmSync(folder, { recursive: true }));

async function preview(): Promise<number> {
  const answer = await transfer.read(file);
  if ('problem' in answer) throw new Error(answer.problem.key);
  return answer.preview.importId;
}

it('writes a file, previews it and applies it once', async () => {
  expect(transfer.export(file)).toEqual({ path: file });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ app: '1.0.0', sections: { colours: 'red' } });
  colour = 'blue';
  const importId = await preview();
  expect(colour).toBe('blue');
  expect(transfer.apply(importId, ['colours'])).toBe(true);
  expect(colour).toBe('red');
  expect(transfer.apply(importId, ['colours'])).toBe(false);
});

it('applies only what was chosen, and only the latest preview', async () => {
  transfer.export(file);
  colour = 'blue';
  const [old, latest] = [await preview(), await preview()];
  expect(transfer.apply(old, ['colours'])).toBe(false);
  expect(transfer.apply(latest, [])).toBe(true);
  expect(colour).toBe('blue');
});

it('says so if something could not be changed', async () => {
  colour = 'unchangeable';
  transfer.export(file);
  expect(transfer.apply(await preview(), ['colours'])).toBe(false);
});

it('says what is wrong with a file', async () => {
  const keyOf = async (): Promise<unknown> => {
    const answer = await transfer.read(file);
    return 'problem' in answer && answer.problem.key;
  };
  expect(await keyOf()).toBe('transfer.unreadable');
  writeFileSync(file, 'hello');
  expect(await keyOf()).toBe('transfer.notJson');
  truncateSync(file, 60_000_000);
  expect(await keyOf()).toBe('transfer.tooLarge');
  expect(transfer.export(path.join(file, 'x.json'))).toMatchObject({ problem: { key: 'transfer.unwritable' } });
});
