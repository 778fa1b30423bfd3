import { statSync } from 'node:fs';
import { EXIT } from './exitCodes.ts';
import { Failure } from './failure.ts';

/** Fails with a sentence if there is no such file. */
export function requireFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Failure(EXIT.usage, `There is no file '${file}'.`);
  if (!found.isFile()) throw new Failure(EXIT.usage, `'${file}' is ${found.isDirectory() ? 'a folder' : 'no file'}.`);
}
