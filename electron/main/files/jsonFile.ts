import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The old file stays whole until the new one is: whoever is interrupted in between loses nothing. */
export function writeJsonFile(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(next, file);
}
