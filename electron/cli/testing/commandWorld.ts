import path from 'node:path';
import { systemClock } from '#electron/host/clock.ts';
import type { ControlOptions } from '#electron/host/external/hostControl.ts';
import { ExternalServer } from '#electron/host/external/externalServer.ts';
import { runsOfAll } from '#electron/host/testing/groupRuns.ts';
import { RealHost, SHORT_LIMITS } from '#electron/host/testing/realHost.ts';
import { LiveTrace } from '#electron/host/trace/liveTrace.ts';
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
  /** Whether the user wants runs to be traced. */
  readonly tracing: { isOn: boolean };
  readonly #server: ExternalServer;
  readonly #commandLine: string;
  readonly #env: NodeJS.ProcessEnv;
  #stores: readonly Store[] = [];
  #isOffline = false;

  private constructor(
    real: RealHost,
    commandLine: string,
    env: NodeJS.ProcessEnv,
    tracing: { isOn: boolean },
    door: OpenSocket & Pick<ControlOptions, 'traces'>,
  ) {
    this.real = real;
    this.tracing = tracing;
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
    const tracing = { isOn: true };
    const traces = new LiveTrace({
      clock: systemClock,
      about: () => ABOUT,
      isWanted: () => tracing.isOn,
      onChange: () => {},
    });
    const real = await RealHost.open(providerProcess, SHORT_LIMITS, { trace: traces.begin });
    const env = { SEND_RECEIVE_RUNTIME_DIR: path.join(real.folder, 'runtime'), LC_ALL: 'C' };
    return openLocalSocket(
      rendezvousOf(env),
      (open) => new CommandWorld(real, commandLine, env, tracing, { ...open, traces }),
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
