import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reasonOf } from './reasonOf.ts';

/** Null for a folder in which something can be put, which is made if there is none. */
export function whyNotWritable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    // Permissions say little: of a volume that is read-only, of other systems' lists of who may do what.
    rmdirSync(mkdtempSync(path.join(folder, 'writable-')));
    return null;
  } catch (error) {
    // "EACCES: permission denied"; what was tried there is nobody's concern.
    return reasonOf(error).split(', ')[0] ?? '';
  }
}

/** A folder of this user's alone to use in place of one that cannot be written to; the same each time, if possible. */
export function standInFor(folder: string, temporary: string = os.tmpdir()): string {
  const { uid } = os.userInfo();
  const digest = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 8);
  const standIn = path.join(temporary, `send-receive-${uid}-${digest}`);
  mkdirSync(temporary, { recursive: true });
  return isPrivate(standIn, uid) ? standIn : mkdtempSync(`${standIn}-`);
}

/** In a folder that everybody can write to, a name may have been taken by somebody else. */
function isPrivate(folder: string, uid: number): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isDirectory()) return false;
    return process.platform === 'win32' || (stats.uid === uid && (stats.mode & 0o077) === 0);
  }
}
