import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { autostartFileOf, isAutostartOn, setAutostart } from './autostartFile.ts';

let config: string;

beforeEach(() => {
  config = mkdtempSync(path.join(os.tmpdir(), 'config-'));
});

afterEach(() => rmSync(config, { recursive: true }));

it('is where the desktop looks', () => {
  expect(autostartFileOf({ XDG_CONFIG_HOME: config })).toBe(path.join(config, 'autostart', 'send-receive.desktop'));
  const usual = path.join(os.homedir(), '.config', 'autostart', 'send-receive.desktop');
  for (const XDG_CONFIG_HOME of ['', 'relative']) expect(autostartFileOf({ XDG_CONFIG_HOME })).toBe(usual);
  expect(autostartFileOf({})).toBe(usual);
});

it('comes and goes, also twice', () => {
  const file = autostartFileOf({ XDG_CONFIG_HOME: config });
  for (let i = 0; i < 2; i += 1) setAutostart(file, { name: 'Send/Receive', command: ['/opt/app/send-receive'] });
  expect(readFileSync(file, 'utf8').split('\n')).toEqual([
    '[Desktop Entry]',
    'Type=Application',
    'Name=Send/Receive',
    'Exec="/opt/app/send-receive"',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ]);
  for (let i = 0; i < 2; i += 1) setAutostart(file, null);
  expect(existsSync(file)).toBe(false);
});

it('sees what the desktop’s own settings have made of it', () => {
  const file = autostartFileOf({ XDG_CONFIG_HOME: config });
  expect(isAutostartOn(file)).toBe(false);
  setAutostart(file, { name: 'x', command: ['x'] });
  expect(isAutostartOn(file)).toBe(true);
  const content = readFileSync(file, 'utf8');
  writeFileSync(file, content.replace('enabled=true', 'enabled=false'));
  expect(isAutostartOn(file)).toBe(false);
  writeFileSync(file, `${content}Hidden=true\n`);
  expect(isAutostartOn(file)).toBe(false);
});

it('quotes what a path may hold', () => {
  const file = path.join(config, 'x.desktop');
  setAutostart(file, { name: 'x', command: ['/home/a b/100%/$x', '"q" \\'] });
  expect(readFileSync(file, 'utf8')).toContain(String.raw`Exec="/home/a b/100%%/\\$x" "\\"q\\" \\\\"`);
});
