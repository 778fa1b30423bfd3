import type { ProviderRequest } from '#shared/protocol/storeBridge.ts';
import { EXTERNAL_KIND } from '#shared/settings/storeKinds/external.ts';
import type { Store } from '#shared/settings/stores.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { SyncHost } from '../syncHost.ts';

/** A provider that has registered: who it says that it is, and what it synchronises. */
export interface Registration {
  readonly program: string;
  readonly account: string;
  readonly parts: Store['parts'];
}

/**
 * Takes notice of a provider that has registered; returns how to say that it has gone. `onAllowed` hears at once whether it
 * takes part in runs, and again when that changes.
 */
export type AdmitGuest = (
  registration: Registration,
  launch: LaunchProvider,
  onAllowed: (isAllowed: boolean) => void,
) => () => void;

interface Guest extends Registration {
  readonly id: string;
  readonly launch: LaunchProvider;
  readonly onAllowed: (isAllowed: boolean) => void;
  /** Not null while it takes part in runs. */
  leave: (() => void) | null;
}

interface GuestsOptions {
  readonly host: Pick<SyncHost, 'addGuest'>;
  /** The user's stores; those of the external kind are the programs that were let in once. */
  readonly stores: () => readonly Store[];
  readonly onChange: () => void;
}

/** Which of the providers that have registered take part in runs: those that the user has let in. */
export class Guests {
  readonly #host: GuestsOptions['host'];
  readonly #stores: GuestsOptions['stores'];
  readonly #onChange: () => void;
  readonly #here = new Set<Guest>();
  /** Sent away until the app is started again. */
  readonly #denied = new Set<string>();
  #registrations = 0;

  constructor({ host, stores, onChange }: GuestsOptions) {
    this.#host = host;
    this.#stores = stores;
    this.#onChange = onChange;
  }

  readonly admit: AdmitGuest = (registration, launch, onAllowed) => {
    this.#registrations += 1;
    const guest: Guest = { ...registration, id: `request-${this.#registrations}`, launch, onAllowed, leave: null };
    this.#here.add(guest);
    this.#settle(guest);
    onAllowed(guest.leave !== null);
    this.#onChange();
    return () => {
      if (!this.#here.delete(guest)) return;
      guest.leave?.();
      this.#onChange();
    };
  };

  /** The user has changed the stores. */
  storesChanged(): void {
    for (const guest of this.#here) {
      const wasAllowed = guest.leave !== null;
      this.#settle(guest);
      const isAllowed = guest.leave !== null;
      if (isAllowed !== wasAllowed) guest.onAllowed(isAllowed);
    }
  }

  /** Programs that want to take part and may not yet, each once. */
  get requests(): readonly ProviderRequest[] {
    const asking = new Map<string, ProviderRequest>();
    for (const guest of this.#here) {
      const { id, program, account, parts } = guest;
      if (!this.#mayAsk(guest) || asking.has(keyOf(guest))) continue;
      asking.set(keyOf(guest), { id, program, account, parts });
    }
    return [...asking.values()];
  }

  /** It is not asked about again, however often it connects. */
  deny({ program, account }: ProviderRequest): void {
    this.#denied.add(keyOf({ program, account }));
    this.#onChange();
  }

  isConnected(store: Store): boolean {
    return [...this.#here].some((guest) => isOf(store, guest));
  }

  #mayAsk(guest: Guest): boolean {
    return this.#storeOf(guest) === undefined && !this.#denied.has(keyOf(guest));
  }

  #settle(guest: Guest): void {
    const store = this.#storeOf(guest);
    // Who removes it while it is connected does not want to be asked at once.
    if (store === undefined && guest.leave !== null) this.#denied.add(keyOf(guest));
    guest.leave?.();
    guest.leave = null;
    if (store === undefined || store.disabled === true) return;
    guest.leave = this.#host.addGuest({ ...store, parts: guest.parts }, guest.launch);
  }

  #storeOf(guest: Guest): Store | undefined {
    return this.#stores().find((store) => isOf(store, guest));
  }
}

function isOf({ kind, account, settings }: Store, guest: Registration): boolean {
  return kind === EXTERNAL_KIND && account === guest.account && settings.program === guest.program;
}

function keyOf({ program, account }: Pick<Registration, 'program' | 'account'>): string {
  return JSON.stringify([program, account]);
}
