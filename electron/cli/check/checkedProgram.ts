import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { GroupRuns } from '#electron/host/external/hostControl.ts';
import { ExternalServer } from '#electron/host/external/externalServer.ts';
import type { AdmitGuest } from '#electron/host/external/guests.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { openLocalSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { Settings } from '../definitions/readSettings.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { LIMITS, SILENT_LOG } from '../ownHost.ts';
import type { CheckedProvider } from './checkProvider.ts';
import { partsOf } from './partsOf.ts';

/** From its start until it has registered; some have a lot to load. */
const REGISTERS_WITHIN_MS = 30_000;
/** It stays when its tasks have ended, and what it says late comes soon or not at all. */
const LATE_CALLS_MS = 1_000;
/** After that it is not asked any more. */
const ENDS_WITHIN_MS = 2_000;

const NO_RUNS: GroupRuns = { groupNames: [], sendReceiveAll: () => 'running', sendReceive: () => null };

interface Registered {
  readonly account: string;
  readonly launch: LaunchProvider;
}

interface RunningProgram extends CheckedProvider {
  end(): Promise<void>;
}

/** A provider in a program of its own, which registers with a host that is there for the check alone. */
export async function checkedProgram(
  [command, ...args]: readonly [string, ...string[]],
  settings: Settings,
): Promise<RunningProgram> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'send-receive-check-'));
  const { socket } = rendezvousOf({ SEND_RECEIVE_RUNTIME_DIR: folder });
  const host = new SyncHost({ launch: noStores, log: SILENT_LOG, limits: LIMITS, observers: [] });
  let onRegistered!: (registered: Registered) => void;
  const registered = new Promise<Registered>((resolve) => {
    onRegistered = resolve;
  });
  const admit: AdmitGuest = ({ account }, launch, onAllowed) => {
    onAllowed(true);
    onRegistered({ account, launch });
    return () => {};
  };
  const [server, token] = await openLocalSocket({ socket, tokenFile: path.join(folder, 'token') }, (open) => [
    new ExternalServer({ ...open, host, runs: NO_RUNS, admit }),
    open.token,
  ]);
  const here = { SEND_RECEIVE_RUNTIME_DIR: folder, SEND_RECEIVE_SOCKET: socket, SEND_RECEIVE_TOKEN: token };
  // Its output is not the report's.
  const child = spawn(command, args, { env: { ...process.env, ...here }, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = async (): Promise<void> => {
    await endChild(child);
    server.close();
    await host.dispose();
    await rm(folder, { recursive: true, force: true });
  };
  const name = [command, ...args].join(' ');
  try {
    const { account, launch } = await Promise.race([registered, failureOf(child, name)]);
    return {
      name,
      launch,
      storeOf: (tasks) => ({ id: 'check', account, kind: 'external', settings, parts: partsOf(tasks) }),
      listenAfterwardsMs: LATE_CALLS_MS,
      placeOfMistake: () => Promise.resolve(null),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Rejects where nothing comes of it. */
function failureOf(child: ChildProcess, name: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (why: string): void => reject(new Failure(EXIT.usage, `'${name}' ${why}.`));
    child.once('error', ({ message }) => fail(`cannot be started: ${message}`));
    child.once('exit', () => fail('has ended without registering'));
    setTimeout(fail, REGISTERS_WITHIN_MS, `has not registered within ${REGISTERS_WITHIN_MS / 1_000} seconds`).unref();
  });
}

function noStores(): never {
  throw new Error('nothing but the program is checked');
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const killing = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
  child.kill();
  await ended;
  clearTimeout(killing);
}
