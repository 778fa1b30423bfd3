import { once } from 'node:events';
import net from 'node:net';
import { EXTERNAL_PROTOCOL, HELLO_WITHIN_MS } from '#shared/protocol/external.ts';
import { mustBeName } from './arguments.ts';
import { Connection } from './connection.ts';
import { NotRunningError } from './errors.ts';
import { sayFarewellAtExit, sayFarewellOn } from './farewell.ts';
import { findHost, type HostAddress } from './findHost.ts';
import { HostChannel } from './hostChannel.ts';
import { SyncTable } from './syncTable.ts';

export interface ConnectOptions extends HostAddress {
  /** The program, as people call it. */
  readonly name: string;
  /** Signals at which unfinished tasks are reported as given up before the process ends; otherwise it just ends. */
  readonly signals?: readonly NodeJS.Signals[];
}

/**
 * Connects to the Send/Receive of this user; rejects with a NotRunningError if there is none, with a DisconnectedError if it
 * does not answer.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  mustBeName('name', (options as ConnectOptions | undefined)?.name);
  const { name, signals = [], ...address } = options;
  const { socket: path, token } = await findHost(address);
  const socket = await openSocket(path);
  // A host that hangs must not hold up a program that only wants to report.
  const timer = setTimeout(() => socket.destroy(), HELLO_WITHIN_MS);
  const channel = new HostChannel(socket);
  try {
    await channel.request('hello', { protocol: EXTERNAL_PROTOCOL, token, name }, () => {});
  } finally {
    clearTimeout(timer);
  }
  const syncs = new SyncTable(channel);
  const connection = new Connection(channel, syncs);
  sayFarewellAtExit({ channel, syncs });
  sayFarewellOn(signals, { channel, syncs });
  return connection;
}

async function openSocket(path: string): Promise<net.Socket> {
  const socket = net.connect(path);
  try {
    await once(socket, 'connect');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ECONNREFUSED') throw error;
    throw new NotRunningError(`Send/Receive is not running: nobody listens on ${path}`, { cause: error });
  }
  return socket;
}
