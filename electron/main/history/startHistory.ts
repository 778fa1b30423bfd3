import { systemClock } from '#electron/host/clock.ts';
import { History } from '#electron/host/history/history.ts';
import { historyFile } from '#electron/host/history/profileFolder.ts';
import { retentionOf } from '#electron/host/history/retention.ts';
import type { Log } from '#electron/host/log.ts';
import { HISTORY_WORKER } from '../paths.ts';
import type { Profile } from '../profile.ts';
import type { PreferencesStore } from '../settings/preferencesStore.ts';

/** The history of all runs, in the profile, kept for as long as the user wants. */
export function startHistory({ folder }: Profile, preferences: PreferencesStore, log: Log): History {
  const history = new History({
    worker: HISTORY_WORKER,
    file: historyFile(folder),
    clock: systemClock,
    log,
    retention: retentionOf(preferences.current),
  });
  preferences.subscribe((current) => history.retain(retentionOf(current)));
  return history;
}
