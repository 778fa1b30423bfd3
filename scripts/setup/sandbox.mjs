// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { electronExecutable } from './electronRuntime.mjs';
import { run } from './run.mjs';

/**
 * Chromium's sandbox on Linux needs user namespaces or a helper that belongs to root, and refuses to start as root.
 * @returns {string[]} arguments for Electron; says so when they turn the sandbox off
 */
export function sandboxArgs() {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  if (hasUserNamespaces() || hasSetuidHelper()) return [];
  console.error('[setup] no user namespaces here, so Chromium runs without its sandbox (--no-sandbox)');
  return ['--no-sandbox'];
}

function hasUserNamespaces() {
  return run('unshare', ['-Ur', 'true']).ok;
}

function hasSetuidHelper() {
  const helper = path.join(path.dirname(electronExecutable()), 'chrome-sandbox');
  const status = fs.statSync(helper, { throwIfNoEntry: false });
  return status !== undefined && status.uid === 0 && (status.mode & 0o4000) !== 0;
}
