import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { storesFile } from '#shared/settings/stores.ts';
import { parseCommandSettings } from './settings.ts';

it('fills in what may be left out', () => {
  expect(parseCommandSettings({ command: ['x'] })).toEqual({
    command: ['x'],
    env: {},
    secrets: {},
    tool: 'auto',
    exitCodes: {},
  });
});

it('reads codes in every form', () => {
  const { exitCodes } = parseCommandSettings({ command: ['x'], exitCodes: { 1: 0, 2: '0x80040111', 3: 'S_FALSE' } });
  expect(exitCodes).toEqual({ 1: HR.S_OK, 2: HR.MAPI_E_LOGON_FAILED, 3: HR.S_FALSE });
});

it.each([
  [{}, /command: write a list: the program, then each of its arguments/],
  [{ command: 'rsync -a x y' }, /command: write a list/],
  [{ command: [] }, /command: the program is missing/],
  [{ command: [''] }, /command: the program is missing/],
  [{ command: ['x', 'a\0b'] }, /command\[1\]: a zero character cannot be handed to a program/],
  [{ command: ['x', 7] }, /command\[1\]/],
  [{ command: ['x'], tool: 'pigeon' }, /tool: write one of: auto, rclone, rsync/],
  [{ command: ['x'], exitCodes: { a: 0 } }, /exitCodes/],
  [{ command: ['x'], exitCodes: { 1: 'OOPS' } }, /exitCodes\.1: "OOPS" is not an HRESULT/],
  [{ command: ['x'], env: { 'A=B': 'c' } }, /env/],
  [{ command: ['x'], directory: '/' }, /directory/],
])('says what is wrong with %j', (settings, sentence) => {
  expect(() => parseCommandSettings(settings)).toThrow(sentence);
});

it('understands the example', async () => {
  const file = path.join(import.meta.dirname, '../../../examples/tools.json');
  const { stores } = storesFile.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const { kind, settings, parts } of stores) {
    expect(kind).toBe('command');
    for (const part of parts) parseCommandSettings({ ...settings, ...part.settings });
  }
});
