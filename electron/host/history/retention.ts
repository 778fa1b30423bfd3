import { type Preferences, usualPreferences } from '#shared/settings/preferences.ts';

/** How long runs are kept, and how much room they may take. */
export interface Retention {
  readonly maxAgeDays: number;
  readonly maxBytes: number;
}

const MEGABYTE = 1_000_000;

/** As the user has chosen. */
export function retentionOf(preferences: Pick<Preferences, 'historyDays' | 'historyMegabytes'>): Retention {
  return { maxAgeDays: preferences.historyDays, maxBytes: preferences.historyMegabytes * MEGABYTE };
}

export const USUAL_RETENTION = retentionOf(usualPreferences);
