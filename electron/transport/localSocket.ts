import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const TOKEN_BYTES = 32;

/** Where programs of this user find the app: the socket, and the token that they show there. */
export interface Rendezvous {
  readonly socket: string;
  readonly tokenFile: string;
}

/** The user's runtime directory, or the folder that SEND_RECEIVE_RUNTIME_DIR names. */
export function rendezvousOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): Rendezvous {
  // An empty variable is as good as none.
  const folder = env.SEND_RECEIVE_RUNTIME_DIR || usualFolder(env, platform);
  const socket =
    platform === 'win32' ? `\\\\.\\pipe\\send-receive-${path.win32.basename(folder)}` : path.join(folder, 'socket');
  return { socket, tokenFile: path.join(folder, 'token') };
}

function usualFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { username, uid } = os.userInfo();
  if (platform === 'win32') return path.win32.join(env.LOCALAPPDATA ?? os.tmpdir(), 'Send-Receive', username);
  // The system's own folder for such things is the user's alone; a folder for all gets one of its own in it.
  const { XDG_RUNTIME_DIR } = env;
  return XDG_RUNTIME_DIR ? path.join(XDG_RUNTIME_DIR, 'send-receive') : path.join(os.tmpdir(), `send-receive-${uid}`);
}

export interface OpenSocket {
  readonly server: net.Server;
  readonly token: string;
}

/**
 * Listens where only this user gets in, with a new token; throws if another app does so already. `serve` is called before the
 * first connection can come.
 */
export async function openLocalSocket<Served>(
  { socket, tokenFile }: Rendezvous,
  serve: (open: OpenSocket) => Served,
): Promise<Served> {
  await makePrivate(path.dirname(tokenFile));
  if (await answers(socket)) throw new Error(`Another program listens on ${socket}`);
  const isFile = process.platform !== 'win32';
  // What an app that was killed has left behind.
  if (isFile) await rm(socket, { force: true });
  const token = randomBytes(TOKEN_BYTES).toString('hex');
  await rm(tokenFile, { force: true });
  await writeFile(tokenFile, `${token}\n`, { mode: 0o600, flag: 'wx' });
  const server = net.createServer();
  const served = serve({ server, token });
  await new Promise<void>((resolve, reject) => {
    // Later ones, such as too many open files, cost a connection and not the app: this listener stays.
    server.on('error', reject);
    server.listen(socket, resolve);
  });
  if (isFile) await chmod(socket, 0o600);
  return served;
}

/** In a folder that everybody can write to, a name may have been taken by somebody else. */
async function makePrivate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const stats = await lstat(folder);
  if (!stats.isDirectory() || stats.uid !== os.userInfo().uid) throw new Error(`${folder} is not this user's folder`);
  await chmod(folder, 0o700);
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}
