import { useState } from 'react';
import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import { EXTERNAL_KIND } from '#shared/settings/storeKinds/external.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import type { Store } from '#shared/settings/stores.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';

export interface AccountCommands {
  /** Where the keyboard stands in the list; undefined in an empty one. */
  readonly active: ListedStore | undefined;
  /** What was removed and can be put back, the latest last. */
  readonly removed: readonly Store[];
  /** What a command has done that only the eye would see otherwise. */
  readonly announcement: string;
  readonly select: (id: string) => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly dismissRemoved: () => void;
  readonly duplicate: () => void;
  readonly moveBy: (step: 1 | -1) => void;
  readonly setEnabled: (id: string, isEnabled: boolean) => void;
}

/** What can be done with the accounts of the list, above all with the one where the keyboard stands. */
export function useAccountCommands(stores: readonly ListedStore[]): AccountCommands {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [selected, setSelected] = useState({ id: '', index: 0 });
  const [removed, setRemoved] = useState<readonly Store[]>([]);
  const [announcement, setAnnouncement] = useState('');
  const found = stores.findIndex(({ store }) => store.id === selected.id);
  // After a removal it is the next one, or the last.
  const index = found === -1 ? Math.min(selected.index, stores.length - 1) : found;
  const active = stores[index];
  const id = active?.store.id ?? '';

  const remove = async (): Promise<void> => {
    if (active === undefined || !(await bridge.invoke('removeStore', { id }))) return;
    setSelected({ id: stores[index + 1]?.store.id ?? '', index });
    setRemoved((before) => [...before, active.store]);
  };
  const undo = async (): Promise<void> => {
    const latest = removed.at(-1);
    if (latest === undefined) return;
    await bridge.invoke('restoreStore', { id: latest.id });
    setSelected({ id: latest.id, index });
    setRemoved((before) => before.filter(({ id: each }) => each !== latest.id));
  };
  const duplicate = async (): Promise<void> => {
    if (active === undefined) return;
    const account = t('accounts.copyOf', { account: active.store.account }).slice(0, 200);
    const copy = await bridge.invoke('duplicateStore', { id, account });
    if (copy !== null) setSelected({ id: copy, index: index + 1 });
  };
  const moveBy = async (step: 1 | -1): Promise<void> => {
    const to = index + step;
    if (active === undefined || to < 0 || to >= stores.length) return;
    if (!(await bridge.invoke('moveStore', { id, to }))) return;
    setSelected({ id, index: to });
    setAnnouncement(t('accounts.moved', { account: active.store.account, place: to + 1, count: stores.length }));
  };
  return {
    active,
    removed,
    announcement,
    select: (chosen) => setSelected({ id: chosen, index: stores.findIndex(({ store }) => store.id === chosen) }),
    remove: () => void remove(),
    undo: () => void undo(),
    dismissRemoved: () => setRemoved([]),
    duplicate: () => void duplicate(),
    moveBy: (step) => void moveBy(step),
    setEnabled: (chosen, isEnabled) => void bridge.invoke('setStoreEnabled', { id: chosen, isEnabled }),
  };
}

export function canEdit({ store }: ListedStore): boolean {
  return storeKindOf(store.kind)?.canBeAdded === true;
}

export function canTest({ store }: ListedStore): boolean {
  return storeKindOf(store.kind)?.canBeTested === true;
}

export function canDuplicate({ store }: ListedStore): boolean {
  return store.kind !== EXTERNAL_KIND;
}
