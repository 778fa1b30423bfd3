import { renameSync } from 'node:fs';

/** A damaged file may be all that its owner has: it gets another name and stays. Throws if that cannot be done. */
export function keepAside(file: string): string {
  const keptAs = `${file}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  renameSync(file, keptAs);
  return keptAs;
}
