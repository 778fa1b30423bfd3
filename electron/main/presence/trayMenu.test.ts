import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { type TrayMenuState, trayMenuTemplate } from './trayMenu.ts';

const idle: TrayMenuState = {
  statusLine: 'All folders are up to date',
  isRunning: false,
  scheduleLine: null,
  workOffline: false,
  pause: null,
  showDuringRun: true,
  language: 'system',
  theme: 'dark',
};
const commands = {
  showDialog: vi.fn(),
  sendReceive: vi.fn(),
  cancelAll: vi.fn(),
  setWorkOffline: vi.fn(),
  disableSchedule: vi.fn(),
  setPreferences: vi.fn(),
  quit: vi.fn(),
};

beforeEach(() => vi.resetAllMocks());

const menu = (state: Partial<TrayMenuState> = {}): MenuItemConstructorOptions[] =>
  trayMenuTemplate({ ...idle, ...state }, commands, createTranslate('en'));

function item(label: string, from: readonly MenuItemConstructorOptions[] = menu()): MenuItemConstructorOptions {
  const found = from.find((each) => each.label === label);
  if (found === undefined) throw new Error(`no ${label} among ${from.map((each) => each.label).join(', ')}`);
  return found;
}

function choose(label: string, from?: readonly MenuItemConstructorOptions[]): void {
  (item(label, from).click as () => void)();
}

const under = (label: string, state: Partial<TrayMenuState> = {}): MenuItemConstructorOptions[] =>
  item(label, menu(state)).submenu as MenuItemConstructorOptions[];

const chosen = (items: readonly MenuItemConstructorOptions[]): unknown =>
  items.filter(({ checked }) => checked).map(({ label }) => label);

it('begins with the status, which opens the dialog', () => {
  expect(menu()[0]?.label).toBe('All folders are up to date');
  choose('All folders are up to date');
  choose('Show Progress');
  expect(commands.showDialog).toHaveBeenCalledTimes(2);
});

it('starts a run or cancels it, whichever is possible', () => {
  const possible = (state: Partial<TrayMenuState>): unknown[] =>
    ['Send/Receive All (F9)', 'Cancel All'].map((label) => item(label, menu(state)).enabled);
  expect(possible({ isRunning: false })).toEqual([true, false]);
  expect(possible({ isRunning: true })).toEqual([false, true]);
  choose('Send/Receive All (F9)');
  choose('Cancel All');
  expect(commands.sendReceive).toHaveBeenCalledOnce();
  expect(commands.cancelAll).toHaveBeenCalledOnce();
});

it("has the reference's check box", () => {
  const label = "Don't show this dialog box during Send/Receive";
  expect(item(label).checked).toBe(false);
  choose(label);
  expect(commands.setPreferences).toHaveBeenLastCalledWith({ showDuringRun: false });
  expect(item(label, menu({ showDuringRun: false })).checked).toBe(true);
  choose(label, menu({ showDuringRun: false }));
  expect(commands.setPreferences).toHaveBeenLastCalledWith({ showDuringRun: true });
});

it('tells what runs by itself, if anything does', () => {
  expect(menu().map(({ label }) => label)).not.toContain('Next: Work, 3:30 PM');
  expect(item('Next: Work, 3:30 PM', menu({ scheduleLine: 'Next: Work, 3:30 PM' })).enabled).toBe(false);
});

it('has the app work offline, and online again', () => {
  expect(item('Work Offline').checked).toBe(false);
  choose('Work Offline');
  expect(commands.setWorkOffline).toHaveBeenLastCalledWith(true);
  expect(item('Work Offline', menu({ workOffline: true })).checked).toBe(true);
  choose('Work Offline', menu({ workOffline: true }));
  expect(commands.setWorkOffline).toHaveBeenLastCalledWith(false);
});

describe('the submenus', () => {
  it('name each language in itself', () => {
    const labels = under('Language').map(({ label }) => label);
    expect(labels).toEqual(['System', 'English', 'Deutsch', 'Français', '日本語', 'Português (Brasil)', '简体中文']);
    expect(chosen(under('Language'))).toEqual(['System']);
    expect(chosen(under('Language', { language: 'ja' }))).toEqual(['日本語']);
    choose('Français', under('Language'));
    expect(commands.setPreferences).toHaveBeenLastCalledWith({ language: 'fr' });
  });

  it('disable schedules for a while, or turn them on again', () => {
    const label = 'Disable Scheduled Send/Receive';
    expect(chosen(under(label))).toEqual([]);
    expect(item('Turn On Again', under(label)).enabled).toBe(false);
    choose('Until Tomorrow', under(label));
    expect(commands.disableSchedule).toHaveBeenLastCalledWith('untilTomorrow');
    expect(chosen(under(label, { pause: 'hour' }))).toEqual(['For an Hour']);
    choose('Turn On Again', under(label, { pause: 'hour' }));
    expect(commands.disableSchedule).toHaveBeenLastCalledWith(null);
  });

  it('choose the theme', () => {
    expect(under('Theme').map(({ label }) => label)).toEqual(['System', 'Light', 'Dark']);
    expect(chosen(under('Theme'))).toEqual(['Dark']);
    choose('System', under('Theme'));
    expect(commands.setPreferences).toHaveBeenLastCalledWith({ theme: 'system' });
  });
});

it('ends with the way out', () => {
  expect(menu().at(-1)?.label).toBe('Quit');
  choose('Quit');
  expect(commands.quit).toHaveBeenCalledOnce();
});

it('speaks the language that it is given', () => {
  const german = trayMenuTemplate(idle, commands, createTranslate('de'));
  expect(german.map(({ label }) => label)).toEqual(expect.arrayContaining(['Status anzeigen', 'Sprache', 'Beenden']));
});
