import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rendezvousOf } from '#electron/transport/localSocket.ts';
import { NotRunningError } from './errors.ts';
import { findHost } from './findHost.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'find-host-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('takes what it is told', async () => {
  const env = { SEND_RECEIVE_SOCKET: 'there', SEND_RECEIVE_TOKEN: 'secret' };
  expect(await findHost({}, env)).toEqual({ socket: 'there', token: 'secret' });
  expect(await findHost({ socket: 'here', token: 'mine' }, env)).toEqual({ socket: 'here', token: 'mine' });
});

it('finds the token in the usual place', async () => {
  const env = { SEND_RECEIVE_RUNTIME_DIR: folder, SEND_RECEIVE_SOCKET: '' };
  const { socket, tokenFile } = rendezvousOf(env);
  writeFileSync(tokenFile, 'secret\n');
  expect(await findHost({}, env)).toEqual({ socket, token: 'secret' });
  expect(await findHost({}, { ...env, SEND_RECEIVE_TOKEN: 'another' })).toEqual({ socket, token: 'another' });
  // A pipe has no folder; its token lies in the usual place.
  const given = process.platform === 'win32' ? '\\\\.\\pipe\\mine' : path.join(folder, 'mine');
  expect(await findHost({ socket: given }, env)).toEqual({ socket: given, token: 'secret' });
});

it('says so if there is no host', async () => {
  const env = { SEND_RECEIVE_RUNTIME_DIR: path.join(folder, 'nothing') };
  await expect(findHost({}, env)).rejects.toBeInstanceOf(NotRunningError);
  await expect(findHost({ socket: path.join(folder, 'nothing', 'socket') }, env)).rejects.toThrow('is not running');
});

it('tells what else prevents it', async () => {
  mkdirSync(path.join(folder, 'token'));
  await expect(findHost({}, { SEND_RECEIVE_RUNTIME_DIR: folder })).rejects.toMatchObject({ code: 'EISDIR' });
});
