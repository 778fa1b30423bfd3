import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { Guests } from '#electron/host/external/guests.ts';
import type { Log } from '#electron/host/log.ts';
import { launchWithSecrets } from '#electron/host/secrets/secretLauncher.ts';
import type { SyncHost } from '#electron/host/syncHost.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import type { StoreCommands, StoreListing } from '#shared/protocol/storeBridge.ts';
import { secretsIn } from '#shared/settings/secretReference.ts';
import { EXTERNAL_KIND } from '#shared/settings/storeKinds/external.ts';
import type { Store } from '#shared/settings/stores.ts';
import { preferencesSection } from '#shared/settings/transfer/preferencesSection.ts';
import { storesSection } from '#shared/settings/transfer/storesSection.ts';
import type { SettingsSection } from '#shared/settings/transfer/transfer.ts';
import type { AppArguments } from '../arguments.ts';
import type { CommandHandlers } from '../ipc/commands.ts';
import { utilityProcessLauncher } from '../providerLauncher.ts';
import { SecretStore } from '../secrets/secretStore.ts';
import { systemSafe } from '../secrets/systemSafe.ts';
import type { Profile } from '../profile.ts';
import type { PreferencesStore } from '../settings/preferencesStore.ts';
import { settingsDialogs } from '../transfer/settingsDialogs.ts';
import { SettingsTransfer } from '../transfer/settingsTransfer.ts';
import type { AppWindows } from '../windows/appWindows.ts';
import { storeCommands } from './storeCommands.ts';
import { StoreList } from './storeList.ts';
import { storeListing } from './storeListing.ts';
import { loadStores } from './storesSource.ts';
import { StoreTests } from './storeTests.ts';

interface Surroundings {
  readonly window: BrowserWindow;
  readonly windows: AppWindows;
  readonly preferences: PreferencesStore;
  readonly args: AppArguments;
  readonly profile: Profile;
  readonly log: Log;
}

/** The user's stores and secrets, before there is a host that runs them. */
interface OpenedStores {
  readonly list: StoreList;
  readonly launch: LaunchProvider;
  readonly problems: readonly StartupProblem[];
  /** What a run of everything runs, beside the programs from outside. */
  readonly runnable: () => readonly Store[];
  /** What windows can do with them, and which programs take part. */
  start(host: SyncHost, moreSections: readonly SettingsSection[]): StartedStores;
}

interface StartedStores {
  readonly guests: Guests;
  readonly commands: Pick<CommandHandlers, keyof StoreCommands>;
  dispose(): Promise<void>;
}

export function openStores({ window, windows, preferences, args, profile, log }: Surroundings): OpenedStores {
  const warn = (problem: string): void => log.warn(problem);
  const loaded = loadStores(args, profile, warn);
  const list = new StoreList(loaded);
  const secrets = new SecretStore(path.join(profile.folder, 'secrets.json'), systemSafe, warn);
  secrets.noteUse(referencesIn(list.all));
  const launch = launchWithSecrets(utilityProcessLauncher(list.folder), secrets);
  return {
    list,
    launch,
    problems: [loaded.problem, secrets.problem].filter((problem) => problem !== null),
    runnable: () => list.all.filter(({ disabled, kind }) => disabled !== true && kind !== EXTERNAL_KIND),
    start(host, moreSections) {
      const guests: Guests = new Guests({ host, stores: () => list.all, onChange: () => tell() });
      const listing = (): StoreListing => storeListing({ list, guests, secrets });
      const tell = (): void => windows.tell({ type: 'stores', listing: listing() });
      list.subscribe(() => {
        secrets.noteUse(referencesIn(list.all));
        guests.storesChanged();
        tell();
      });
      const tests = new StoreTests({
        launch,
        log,
        limits: list.limits,
        onNews: (test) => windows.tell({ type: 'storeTest', test }),
      });
      const sections = [preferencesSection(preferences), storesSection(list), ...moreSections];
      const transfer = new SettingsTransfer(sections, app.getVersion());
      const dialogs = settingsDialogs(window);
      return {
        guests,
        commands: storeCommands({ list, listing, guests, secrets, tests, transfer, dialogs }),
        async dispose() {
          await tests.dispose();
          // A removed store can be put back until here, and what was not written is as it was at the next start.
          if (list.notWritten === null) secrets.forgetUnused(referencesIn(list.all));
        },
      };
    },
  };
}

function referencesIn(stores: readonly Store[]): ReadonlySet<string> {
  return new Set(secretsIn(stores).flatMap(([, { $secret }]) => ($secret === null ? [] : [$secret])));
}
