import { expect, it } from 'vitest';
import { type KeyPress, shortcutName } from './shortcutName.ts';

const press = (fields: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...fields,
});

it.each<[string, Partial<KeyPress>, string]>([
  ['a key with a name', { key: 'F9', code: 'F9' }, 'F9'],
  ['a letter', { key: 'd', code: 'KeyD', altKey: true }, 'Alt+d'],
  ['a letter under Caps Lock', { key: 'D', code: 'KeyD', altKey: true }, 'Alt+d'],
  ['a letter that is elsewhere on this keyboard', { key: 'a', code: 'KeyQ', altKey: true }, 'Alt+a'],
  ['another script', { key: 'в', code: 'KeyD', altKey: true }, 'Alt+d'],
  ['a Mac, where Option writes other signs', { key: '∂', code: 'KeyD', altKey: true }, 'Alt+d'],
  ['several held keys', { key: 'Tab', code: 'Tab', ctrlKey: true, shiftKey: true }, 'Control+Shift+Tab'],
])('%s', (_name, fields, name) => {
  expect(shortcutName(press(fields))).toBe(name);
});
