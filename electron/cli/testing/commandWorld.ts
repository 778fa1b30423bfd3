import path from 'node:path';
import type { ControlOptions } from '#electron/host/external/hostControl.ts';
import { ExternalServer } from '#electron/host/external/externalServer.ts';
import { runsOfAll } from '#electron/host/testing/groupRuns.ts';
import { RealHost, SHORT_LIMITS } from '#electron/host/testing/realHost.ts';
import { RunTrace } from '#electron/host/trace/runTrace.ts';
import { openLocalSocket, type OpenSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import type { Store } from '#shared/settings/stores.ts';
import { type CommandResult, ShellCommand } from './shellCommand.ts';

const ABOUT = { app: 'Test', startedAt: '2026-01-02T03:04:05Z', limits: SHORT_LIMITS };

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
  #isOffline = false;

  private constructor(
    real: RealHost,
    commandLine: string,
    env: NodeJS.ProcessEnv,
    door: OpenSocket & Pick<ControlOptions, 'currentTrace'>,
  ) {
    this.real = real;
    this.#commandLine = commandLine;
    this.#env = env;
    this.#server = new ExternalServer({
      ...door,
      host: real.host,
      runs: runsOfAll({
        host: real.host,
        limits: SHORT_LIMITS,
        stores: () => this.#stores,
        isOffline: () => this.#isOffline,
      }),
    });
  }

  static async open({ providerProcess, commandLine }: Built): Promise<CommandWorld> {
    let trace: RunTrace | null = null;
    const real = await RealHost.open(providerProcess, SHORT_LIMITS, {
      trace: (live) => (trace = new RunTrace(live, ABOUT)),
    });
    const env = { SEND_RECEIVE_RUNTIME_DIR: path.join(real.folder, 'runtime'), LC_ALL: 'C' };
    return openLocalSocket(
      rendezvousOf(env),
      (open) => new CommandWorld(real, commandLine, env, { ...open, currentTrace: () => trace }),
    );
  }

  async close(): Promise<void> {
    this.#server.close();
    await this.real.close();
  }

  /** What a run is made of from now on. */
  setUp(...stores: readonly Store[]): void {
    this.#stores = stores;
  }

  workOffline(): void {
    this.#isOffline = true;
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
