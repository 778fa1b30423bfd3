import { existsSync, renameSync } from 'node:fs';

/**
 * A damaged file may be all that its owner has: it gets another name and stays, and so do the files that belong to it,
 * named by what is added to its name. Throws if that cannot be done.
 */
export function keepAside(file: string, companions: readonly string[] = []): string {
  const keptAs = `${file}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  renameSync(file, keptAs);
  for (const suffix of companions) {
    if (existsSync(file + suffix)) renameSync(file + suffix, keptAs + suffix);
  }
  return keptAs;
}
