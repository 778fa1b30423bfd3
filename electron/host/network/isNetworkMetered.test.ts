import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNetworkMetered } from './isNetworkMetered.ts';
import { meteredQuestions } from './meteredQuestions.ts';

const PATIENT_MS = 20_000;

/** Programs are written as scripts for the shell, which Windows has not. */
describe.skipIf(process.platform === 'win32')('a Linux machine', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'metered-'));
    vi.stubEnv('PATH', folder);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function install(program: string, script: string): void {
    const file = path.join(folder, program);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  const ask = (limitMs = PATIENT_MS): Promise<boolean> => isNetworkMetered(meteredQuestions('linux', {}), limitMs);

  it.each([
    ['unknown', 0, false],
    ['metered', 1, true],
    ['not metered', 2, false],
    ['guessed to be metered', 3, true],
    ['guessed not to be', 4, false],
    ['something that a later version knows', 13, false],
  ])('takes the word of NetworkManager: %s', async (_what, value, isMetered) => {
    install('busctl', `echo 'u ${value}'`);
    expect(await ask()).toBe(isMetered);
    rmSync(path.join(folder, 'busctl'));
    install('dbus-send', `echo '   variant       uint32 ${value}'`);
    expect(await ask()).toBe(isMetered);
  });

  it('asks the service for its own word, and the second program only where there is no first', async () => {
    const wanted = '--system get-property org.freedesktop.NetworkManager /org/freedesktop/NetworkManager';
    install('busctl', `[ "$*" = '${wanted} org.freedesktop.NetworkManager Metered' ] && echo 'u 1'`);
    expect(await ask()).toBe(true);
    install('busctl', 'echo "The name was not provided by any .service files" >&2; exit 1');
    install('dbus-send', "echo '   variant       uint32 1'");
    expect(await ask()).toBe(false);
  });

  it.each([
    ['has nothing to ask', null],
    ['is told nothing', 'true'],
    ['is told what it does not understand', "echo 'u 1'; echo 'u 1'"],
    ['is told a lot of that', 'while :; do echo "u 1 u 1 u 1 u 1 u 1 u 1 u 1 u 1 u 1 u 1 u 1 u 1 u 1"; done'],
    ['is told something before a failure', "echo 'u 1'; exit 3"],
    ['has a program that dies', "echo 'u 1'; kill -9 $$"],
  ])('is on no metered network when it %s', async (_what, script) => {
    if (script !== null) install('busctl', script);
    expect(await ask()).toBe(false);
  });

  it('has a program that may not be executed', async () => {
    install('busctl', "echo 'u 1'");
    chmodSync(path.join(folder, 'busctl'), 0o644);
    expect(await ask()).toBe(false);
  });

  it('does not wait for a program that hangs and wants to go on', async () => {
    install('busctl', `trap '' TERM\necho 'u 1'\nwhile :; do :; done`);
    expect(await ask(500)).toBe(false);
  });

  it('does not wait for what such a program has left behind', async () => {
    // What it starts here keeps its output open, and ends when this one reads no more.
    install('busctl', `(while echo 'u 1'; do :; done) &\nwait`);
    expect(await ask(500)).toBe(false);
  });
});

describe('a Windows machine', () => {
  const [question] = meteredQuestions('win32', { SystemRoot: String.raw`D:\Win` });

  it('asks its own PowerShell, wherever it is', () => {
    expect(question?.program).toBe(String.raw`D:\Win\System32\WindowsPowerShell\v1.0\powershell.exe`);
  });

  it.each([
    ['Unrestricted False False', false],
    ['Unknown False False', false],
    ['Fixed False False', true],
    ['Variable False False', true],
    ['Unrestricted True False', true],
    ['Unrestricted False True', true],
    ['Unknown True True', true],
    ['', false],
    ['Fixed', false],
    ['Cheap True True', false],
    ['Fixed True True, or so', false],
  ])('understands %j', (answer, isMetered) => {
    expect(question?.isYes(answer)).toBe(isMetered);
  });
});

it('on macOS nobody is asked', async () => {
  expect(await isNetworkMetered(meteredQuestions('darwin', {}))).toBe(false);
});
