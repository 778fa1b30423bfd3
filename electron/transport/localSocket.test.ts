import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection, type Server, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLocalSocket, type Rendezvous, rendezvousOf } from './localSocket.ts';

let folder: string;
let place: Rendezvous;
const servers: Server[] = [];

async function open(): Promise<string> {
  const { server, token } = await openLocalSocket(place, (opened) => opened);
  servers.push(server);
  return token;
}

/** As soon as somebody listens there. */
async function connect(): Promise<Socket> {
  for (;;) {
    const socket = createConnection(place.socket);
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    if (isThere) return socket;
  }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'local-socket-'));
  place = rendezvousOf({ SEND_RECEIVE_RUNTIME_DIR: path.join(folder, 'run') });
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true });
});

it('is for this user alone', async () => {
  const token = await open();
  expect(readFileSync(place.tokenFile, 'utf8').trim()).toBe(token);
  const modes = [path.dirname(place.socket), place.socket, place.tokenFile].map((file) => statSync(file).mode & 0o777);
  if (process.platform !== 'win32') expect(modes).toEqual([0o700, 0o600, 0o600]);
});

it('takes the place of what a killed app has left', async () => {
  await open();
  servers.splice(0).forEach((server) => server.close());
  writeFileSync(place.socket, '');
  await expect(open()).resolves.toMatch(/^[0-9a-f]{64}$/);
});

it('leaves the place to an app that is there', async () => {
  const token = await open();
  await expect(open()).rejects.toThrow('Another program listens');
  expect(readFileSync(place.tokenFile, 'utf8').trim()).toBe(token);
});

it('answers whoever connects as it is being opened', async () => {
  const opening = openLocalSocket(place, ({ server }) => {
    servers.push(server.on('connection', (socket) => socket.end('welcome')));
  });
  const [answer] = (await once(await connect(), 'data')) as [Buffer];
  expect(answer.toString()).toBe('welcome');
  await opening;
});

it('outlives a connection that could not be accepted', async () => {
  await open();
  expect(() => servers[0]?.emit('error', new Error('EMFILE: too many open files'))).not.toThrow();
});

it('is in the runtime directory where there is one', () => {
  expect(rendezvousOf({ XDG_RUNTIME_DIR: '/run/user/1' }, 'linux').socket).toBe('/run/user/1/send-receive/socket');
  expect(rendezvousOf({ XDG_RUNTIME_DIR: '' }, 'linux').socket).toContain(`send-receive-${os.userInfo().uid}`);
  expect(rendezvousOf({}, 'darwin').socket).toContain(`send-receive-${os.userInfo().uid}`);
  expect(rendezvousOf({ LOCALAPPDATA: 'C:\\Local' }, 'win32').socket).toMatch(/^\\\\\.\\pipe\\send-receive-/);
});
