import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Rendezvous, rendezvousOf } from '#electron/transport/localSocket.ts';
import { NotRunningError } from './errors.ts';

/** What a program knows already of where the host is; the rest is looked up. */
export interface HostAddress {
  /** The path of the socket or the name of the pipe; otherwise SEND_RECEIVE_SOCKET, otherwise the usual place. */
  readonly socket?: string | undefined;
  /** Otherwise SEND_RECEIVE_TOKEN, otherwise what the file next to the socket says. */
  readonly token?: string | undefined;
}

interface FoundHost {
  readonly socket: string;
  readonly token: string;
}

export async function findHost(known: HostAddress, env = process.env): Promise<FoundHost> {
  // A variable that is set to nothing means the same as none.
  const socket = known.socket ?? (env.SEND_RECEIVE_SOCKET || undefined);
  const token = known.token ?? (env.SEND_RECEIVE_TOKEN || undefined);
  if (socket !== undefined && token !== undefined) return { socket, token };
  const places = socket === undefined ? usualPlaces(env) : [{ socket, tokenFile: tokenFileOf(socket, env) }];
  for (const place of places) {
    const found = await readToken(place.tokenFile);
    if (found !== null) return { socket: place.socket, token: token ?? found };
  }
  throw new NotRunningError(`Send/Receive is not running: no token in ${places.map((p) => p.tokenFile).join(' or ')}`);
}

function usualPlaces(env: NodeJS.ProcessEnv): Rendezvous[] {
  const usual = rendezvousOf(env);
  const isTold = env.SEND_RECEIVE_RUNTIME_DIR !== undefined || env.XDG_RUNTIME_DIR !== undefined;
  if (process.platform !== 'linux' || isTold) return [usual];
  // cron does not say where the user's runtime directory is, which the app has been told when its user logged in.
  return [rendezvousOf({ ...env, XDG_RUNTIME_DIR: `/run/user/${os.userInfo().uid}` }), usual];
}

function tokenFileOf(socket: string, env: NodeJS.ProcessEnv): string {
  // Nothing lies beside a pipe.
  return process.platform === 'win32' ? rendezvousOf(env).tokenFile : path.join(path.dirname(socket), 'token');
}

async function readToken(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
