import { readStores } from '#electron/host/history/readRuns.ts';
import type { Database } from '#electron/host/history/sqlite.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { printable } from '../terminal/printable.ts';

/** The id of the store that is meant: by its id, or by a part of its account. */
export function findStore(db: Database, given: string): string {
  const named = given.trim();
  if (named === '') throw new Failure(EXIT.usage, 'A name of a store is not empty.');
  const stores = readStores(db);
  if (stores.some(({ storeId }) => storeId === named)) return named;
  const part = named.toLowerCase();
  const [found, ...others] = stores.filter(({ account }) => account.toLowerCase().includes(part));
  if (found !== undefined && others.length === 0) return found.storeId;
  const known = (found === undefined ? stores : [found, ...others])
    .map(({ storeId, account }) => printable(`${storeId} (${account})`))
    .join(', ');
  const why = found === undefined ? `There is no store '${named}'` : `'${named}' may be several stores`;
  throw new Failure(EXIT.failed, known === '' ? `${why}.` : `${why}: ${known}`);
}
