import { replaceSecrets, type SecretReference, secretsIn } from '../secretReference.ts';
import { storeKindOf } from '../storeKinds/index.ts';
import { type Store, STORES_VERSION, storesFile } from '../stores.ts';
import { changedDetails } from './changedDetails.ts';
import type { ImportChange, ReadSection, SettingsSection } from './transfer.ts';
import { zodProblem } from './zodProblem.ts';

interface StoresOwner {
  readonly all: readonly Store[];
  /** Null: they cannot be changed. */
  readonly path: string | null;
  /** Those with a known id in their places, the others at the end; false if nothing can be changed. */
  merge(stores: readonly Store[]): boolean;
}

/** Stores are added or changed by their ids; none is removed. */
export function storesSection(owner: StoresOwner): SettingsSection {
  return {
    name: 'stores',
    collect: () => ({ version: STORES_VERSION, stores: owner.all.map(withoutSecrets) }),
    read: (value) => readStoresSection(value, owner),
  };
}

function readStoresSection(value: unknown, owner: StoresOwner): ReadSection {
  const result = storesFile.safeParse(value);
  if (!result.success) return { problem: zodProblem(result.error, value) };
  const known = new Map(owner.all.map((store) => [store.id, store]));
  const judged = result.data.stores.map((raw) => {
    const store = withoutSecrets(raw);
    return { store, change: changeOf(known.get(store.id), store) };
  });
  return {
    changes: judged.map(({ change }) => change),
    unknownItems: [],
    isFixed: owner.path === null,
    apply: () => {
      const others = judged.filter(({ change }) => change.change !== 'same');
      return others.length === 0 || owner.merge(others.map(({ store }) => store));
    },
  };
}

/** What is the same apart from its secrets keeps them. Anything else has to be given them anew: it may be another's. */
function changeOf(present: Store | undefined, next: Store): ImportChange {
  const item = { isChoice: false, item: next.account };
  const secrets = secretsIn(next).map(([place]) => place);
  if (present === undefined) return { ...item, change: 'added', details: changedDetails({}, next), secrets };
  const details = changedDetails(withoutSecrets(present), next);
  if (details.length === 0) return { ...item, change: 'same', details, secrets: [] };
  return { ...item, change: 'changed', details, secrets };
}

const NONE: SecretReference = { $secret: null };

/** Neither secrets nor the names under which somebody else's safe has them. */
export function withoutSecrets(store: Store): Store {
  const named = replaceSecrets(store, () => NONE) as Store;
  const fields = storeKindOf(store.kind)?.fields ?? [];
  const clear = (settings: Store['settings']): Store['settings'] => {
    const cleared = { ...settings };
    for (const { name, type } of fields) {
      if (!Object.hasOwn(cleared, name)) continue;
      if (type === 'secret') cleared[name] = NONE;
      if (type === 'secrets') cleared[name] = allNone(cleared[name]);
    }
    return cleared;
  };
  return {
    ...named,
    settings: clear(named.settings),
    parts: named.parts.map((part) => Object.assign({}, part, { settings: clear(part.settings) })),
  };
}

function allNone(secrets: unknown): unknown {
  const names = typeof secrets === 'object' && secrets !== null ? Object.keys(secrets) : [];
  return Object.fromEntries(names.map((name) => [name, NONE]));
}
