import { app } from 'electron';
import { ExternalServer, type ExternalServerOptions } from '#electron/host/external/externalServer.ts';
import type { Log } from '#electron/host/log.ts';
import { openLocalSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import type { Preferences } from '#shared/settings/preferences.ts';
import { reasonOf } from './files/reasonOf.ts';
import type { PreferencesStore } from './settings/preferencesStore.ts';

interface DoorOptions extends Required<Pick<ExternalServerOptions, 'host' | 'runs' | 'admit' | 'traces'>> {
  readonly log: Log;
}

/** Lets programs from outside report their tasks, as long as the user wants that. */
export class ExternalDoor {
  readonly #options: DoorOptions;
  readonly #place = rendezvousOf(process.env);
  #server: ExternalServer | null = null;
  /** What was asked for comes one after the other. */
  #latest: Promise<StartupProblem | null> = Promise.resolve(null);

  constructor(options: DoorOptions) {
    this.#options = options;
    app.on('will-quit', () => this.#close());
  }

  /** What prevents it from being as was asked for last, if something does. */
  get problem(): Promise<StartupProblem | null> {
    return this.#latest;
  }

  get socket(): string {
    return this.#place.socket;
  }

  follow(preferences: PreferencesStore): void {
    let isWanted = false;
    const follow = ({ externalPrograms }: Preferences): void => {
      if (externalPrograms === isWanted) return;
      isWanted = externalPrograms;
      this.#latest = this.#latest.then(() => (externalPrograms ? this.#open() : this.#close()));
    };
    follow(preferences.current);
    preferences.subscribe(follow);
  }

  async #open(): Promise<StartupProblem | null> {
    if (this.#server !== null) return null;
    const { log, ...options } = this.#options;
    try {
      this.#server = await openLocalSocket(this.#place, (open) => new ExternalServer({ ...open, ...options }));
      log.info(`Programs from outside can connect to ${this.socket}`);
      return null;
    } catch (error) {
      const reason = reasonOf(error);
      log.warn(`Programs from outside cannot connect: ${reason}`);
      return { what: 'socket', path: this.socket, reason, keptAs: null };
    }
  }

  #close(): null {
    if (this.#server === null) return null;
    this.#server.close();
    this.#server = null;
    this.#options.log.info('Programs from outside cannot connect any more');
    return null;
  }
}
