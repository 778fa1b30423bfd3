import type { Guests } from '#electron/host/external/guests.ts';
import type { ListedStore, StoreListing } from '#shared/protocol/storeBridge.ts';
import { secretsIn } from '#shared/settings/secretReference.ts';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import { validateStore } from '#shared/settings/storeKinds/validateStore.ts';
import type { Store } from '#shared/settings/stores.ts';
import type { SecretStore } from '../secrets/secretStore.ts';
import type { StoreList } from './storeList.ts';

interface ListingSources {
  readonly list: StoreList;
  readonly guests: Pick<Guests, 'requests' | 'isConnected'>;
  readonly secrets: Pick<SecretStore, 'has'>;
}

/** The stores as a window shows them. */
export function storeListing({ list, guests, secrets }: ListingSources): StoreListing {
  const stores = list.all.map((store): ListedStore => ({
    store,
    problems: storeProblems(store, secrets),
    isConnected: guests.isConnected(store),
  }));
  const { limits, path, notWritten } = list;
  return { stores, requests: guests.requests, limits, path, notWritten };
}

/** What its settings tell, and secrets that are not in the safe any more. */
export function storeProblems(
  store: Pick<Store, 'account' | 'kind' | 'settings' | 'parts'>,
  secrets: Pick<SecretStore, 'has'>,
): readonly FieldProblem[] {
  const gone = secretsIn(store.settings).filter(([, { $secret }]) => $secret !== null && !secrets.has($secret));
  return [
    ...validateStore(store),
    ...gone.map(([place]): FieldProblem => ({
      field: `settings.${place}`,
      key: 'fieldProblem.secretMissing',
      args: {},
    })),
  ];
}
