import { usualGroups } from '#shared/settings/groups.ts';
import type { Limits, Store } from '#shared/settings/stores.ts';
import { systemClock } from '../clock.ts';
import { GroupRunner } from '../groupRunner.ts';
import type { SyncHost } from '../syncHost.ts';

interface Surroundings {
  readonly host: SyncHost;
  readonly limits: Limits;
  readonly stores?: () => readonly Store[];
  readonly isOffline?: () => boolean;
}

/** Runs of all that there is, as a first start has them. */
export function runsOfAll({ host, limits, stores = () => [], isOffline = () => false }: Surroundings): GroupRunner {
  const settings = usualGroups('All Accounts');
  return new GroupRunner({
    clock: systemClock,
    settings: () => ({ ...settings, workOffline: isOffline() }),
    stores,
    limits,
    host: () => host,
  });
}
