import type { Store, StoresFile } from '#shared/settings/stores.ts';
import type { StoreDraft } from '#shared/protocol/storeBridge.ts';
import { freshStoreId } from './freshStoreId.ts';
import type { LoadedStores } from './storesSource.ts';

/** Whoever removes more than this in a row does not want the first of them back. */
const MAX_REMOVED = 20;

interface RemovedStore {
  readonly store: Store;
  readonly index: number;
}

/** The user's stores: read once, kept in memory, written with each change. */
export class StoreList {
  /** Relative paths of the stores count from here. */
  readonly folder: string;
  /** Null: they cannot be changed. */
  readonly #writeTo: LoadedStores['writeTo'];
  readonly #listeners = new Set<() => void>();
  #file: StoresFile;
  #removed: RemovedStore[] = [];
  #notWritten: string | null = null;

  constructor({ file, folder, writeTo }: Pick<LoadedStores, 'file' | 'folder' | 'writeTo'>) {
    this.#file = file;
    this.folder = folder;
    this.#writeTo = writeTo;
  }

  get path(): string | null {
    return this.#writeTo?.path ?? null;
  }

  get all(): readonly Store[] {
    return this.#file.stores;
  }

  get limits(): StoresFile['limits'] {
    return this.#file.limits;
  }

  /** Why the latest change holds only as long as the app runs; null if it was written. */
  get notWritten(): string | null {
    return this.#notWritten;
  }

  find(id: string): Store | undefined {
    return this.all.find((store) => store.id === id);
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** In its place if there is such a store, else at the end; the id that it has then, null if nothing can be changed. */
  save({ id, ...content }: StoreDraft): string | null {
    const present = id === null ? undefined : this.find(id);
    if (present !== undefined) return this.#put(present.id, { ...present, ...content });
    return this.#add({ id: this.#freshId(content.account), ...content }, this.all.length);
  }

  duplicate(id: string, account: string): string | null {
    const index = this.#indexOf(id);
    const original = this.all[index];
    if (original === undefined) return null;
    return this.#add({ ...original, id: this.#freshId(account), account }, index + 1);
  }

  remove(id: string): boolean {
    const index = this.#indexOf(id);
    const store = this.all[index];
    if (store === undefined || !this.#change(this.all.toSpliced(index, 1))) return false;
    this.#removed = [...this.#removed, { store, index }].slice(-MAX_REMOVED);
    return true;
  }

  /** Puts a store that was removed back to where it was, unless an import has brought it back already. */
  restore(id: string): boolean {
    if (this.find(id) !== undefined) return false;
    const removed = this.#removed.find(({ store }) => store.id === id);
    if (removed === undefined || this.#add(removed.store, removed.index) === null) return false;
    this.#removed = this.#removed.filter((each) => each !== removed);
    return true;
  }

  /** `to` is its place in the list without it. */
  move(id: string, to: number): boolean {
    const index = this.#indexOf(id);
    const store = this.all[index];
    return store !== undefined && this.#change(this.all.toSpliced(index, 1).toSpliced(to, 0, store));
  }

  setEnabled(id: string, isEnabled: boolean): boolean {
    const store = this.find(id);
    if (store === undefined) return false;
    const { disabled: _, ...others } = store;
    return this.#put(id, isEnabled ? others : { ...others, disabled: true }) !== null;
  }

  /** Those with a known id in their places, the others at the end. */
  merge(stores: readonly Store[]): boolean {
    const given = new Map(stores.map((store) => [store.id, store]));
    const present = this.all.map((store) => given.get(store.id) ?? store);
    return this.#change([...present, ...stores.filter(({ id }) => this.#indexOf(id) === -1)]);
  }

  #put(id: string, next: Store): string | null {
    return this.#change(this.all.map((store) => (store.id === id ? next : store))) ? id : null;
  }

  #add(store: Store, index: number): string | null {
    return this.#change(this.all.toSpliced(index, 0, store)) ? store.id : null;
  }

  #change(stores: readonly Store[]): boolean {
    if (this.#writeTo === null) return false;
    this.#file = { ...this.#file, stores: [...stores] };
    // As with preferences: a folder that cannot be written to is no reason to refuse the change.
    this.#notWritten = this.#writeTo.write(this.#file);
    for (const listener of this.#listeners) listener();
    return true;
  }

  #indexOf(id: string): number {
    return this.all.findIndex((store) => store.id === id);
  }

  /** Not the id of a removed one either: it may come back, and groups remember it. */
  #freshId(account: string): string {
    return freshStoreId(account, [...this.all, ...this.#removed.map(({ store }) => store)]);
  }
}
