import { describe, expect, it } from 'vitest';
import { aptPackages } from './aptPackages.mjs';

const DEBIAN_12 = 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n';

describe('missing libraries', () => {
  it.each([
    ['Debian 12', DEBIAN_12, ''],
    ['Debian 13', 'ID=debian\nVERSION_ID="13"\n', 't64'],
    ['Debian testing', 'ID=debian\nVERSION_CODENAME=forky\n', 't64'],
    ['Ubuntu 22.04', 'ID=ubuntu\nVERSION_ID="22.04"\nUBUNTU_CODENAME=jammy\n', ''],
    ['Ubuntu 24.04', 'ID=ubuntu\nVERSION_ID="24.04"\nUBUNTU_CODENAME=noble\n', 't64'],
    ['Mint 22', 'ID=linuxmint\nVERSION_ID="22"\nUBUNTU_CODENAME=noble\n', 't64'],
    ['Mint 21', 'ID=linuxmint\nVERSION_ID="21.3"\nUBUNTU_CODENAME=jammy\n', ''],
  ])('have the names of %s', (_system, osRelease, suffix) => {
    expect(aptPackages(['libnss3.so'], osRelease)).toEqual([
      `libgtk-3-0${suffix}`,
      'libnss3',
      `libasound2${suffix}`,
      'libgbm1',
    ]);
  });
});

it('asks only for what is missing', () => {
  expect(aptPackages(['borg', 'mbsync'], DEBIAN_12)).toEqual(['borgbackup', 'isync']);
  expect(aptPackages(['Xvfb'], DEBIAN_12)).toEqual(['xvfb']);
  expect(aptPackages(['libsecret', 'dbus-run-session'], DEBIAN_12)).toEqual(['libsecret-1-0', 'dbus']);
  expect(aptPackages(['font:ja'], DEBIAN_12)).toEqual(['fonts-vlgothic', 'fontconfig']);
});
