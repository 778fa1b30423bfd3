import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keepAside } from '#electron/host/files/keepAside.ts';
import { reasonOf } from './reasonOf.ts';

interface ReadJson {
  /** Undefined if there is no such file, or nothing in it that could be read. */
  readonly value: unknown;
  readonly damage: { readonly reason: string; readonly keptAs: string | null } | null;
}

/** Small files of the app's own that are needed before there is a window, hence at once. */
export function readJsonFile(file: string): ReadJson {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { value: undefined, damage: isMissing ? null : { reason: reasonOf(error), keptAs: null } };
  }
  try {
    return { value: JSON.parse(text) as unknown, damage: null };
  } catch (error) {
    return { value: undefined, damage: putAside(file, reasonOf(error)) };
  }
}

function putAside(file: string, reason: string): ReadJson['damage'] {
  try {
    return { reason, keptAs: keepAside(file) };
  } catch (error) {
    return { reason: `${reason}; ${reasonOf(error)}`, keptAs: null };
  }
}

/** The old file stays whole until the new one is: whoever is interrupted in between loses nothing. */
export function writeJsonFile(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(next, file);
}
