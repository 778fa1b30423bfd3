import { statSync } from 'node:fs';
import { EXIT } from './exitCodes.ts';
import { Failure } from './failure.ts';

/** Fails with a sentence if there is no such file. */
export function requireFile(file: string): void {
  if (!isFile(file)) throw new Failure(EXIT.usage, `There is no file '${file}'.`);
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
