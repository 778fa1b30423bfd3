import { runs } from './001-runs.ts';
import { providers } from './002-providers.ts';
import type { Migration } from './migration.ts';

/** In order, one for each version from 1 on. */
export const MIGRATIONS: readonly Migration[] = [runs, providers];

export const LATEST_VERSION = MIGRATIONS.length;
