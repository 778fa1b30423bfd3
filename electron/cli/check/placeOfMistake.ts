import { execFile } from 'node:child_process';

const CHECKED_WITHIN_MS = 10_000;

/** "/home/anna/photos.mjs:12", where a module is no JavaScript; null where it is, or what it imports is to blame. */
export function placeOfMistake(module: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--check', module], { timeout: CHECKED_WITHIN_MS }, (_error, _stdout, stderr) => {
      const [first = ''] = stderr.split('\n');
      resolve(/^.+:\d+$/.test(first) ? first : null);
    });
  });
}
