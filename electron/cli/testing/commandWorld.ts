import path from 'node:path';
import { ExternalServer } from '#electron/host/external/externalServer.ts';
import { RealHost } from '#electron/host/testing/realHost.ts';
import { openLocalSocket, type OpenSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import type { Store } from '#shared/settings/stores.ts';
import { type CommandResult, ShellCommand } from './shellCommand.ts';

interface Built {
  readonly providerProcess: string;
  readonly commandLine: string;
}

/** A host with real provider processes and a real socket, and the built command to talk to it. */
export class CommandWorld {
  readonly real: RealHost;
  readonly #server: ExternalServer;
  readonly #commandLine: string;
  readonly #env: NodeJS.ProcessEnv;
  #stores: readonly Store[] = [];

  private constructor(real: RealHost, commandLine: string, env: NodeJS.ProcessEnv, open: OpenSocket) {
    this.real = real;
    this.#commandLine = commandLine;
    this.#env = env;
    this.#server = new ExternalServer({ ...open, host: real.host, runAll: () => real.host.sendReceive(this.#stores) });
  }

  static async open({ providerProcess, commandLine }: Built): Promise<CommandWorld> {
    const real = await RealHost.open(providerProcess);
    const env = { SEND_RECEIVE_RUNTIME_DIR: path.join(real.folder, 'runtime'), LC_ALL: 'C' };
    return new CommandWorld(real, commandLine, env, await openLocalSocket(rendezvousOf(env)));
  }

  async close(): Promise<void> {
    this.#server.close();
    await this.real.close();
  }

  /** What a run is made of from now on. */
  setUp(...stores: readonly Store[]): void {
    this.#stores = stores;
  }

  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ShellCommand {
    return new ShellCommand(this.#commandLine, args, { ...this.#env, ...env });
  }

  run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
    return this.start(args, env).ended;
  }

  /** Nobody listens any more. */
  quit(): void {
    this.#server.close();
  }
}
