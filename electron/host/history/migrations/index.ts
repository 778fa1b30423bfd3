import { runs } from './001-runs.ts';
import type { Migration } from './migration.ts';

/** In order, one for each version from 1 on. */
export const MIGRATIONS: readonly Migration[] = [runs];

export const LATEST_VERSION = MIGRATIONS.length;
