import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import { connectToHost, withHost } from './host.ts';
import { CommandWorld } from './testing/commandWorld.ts';
import { ShellCommand } from './testing/shellCommand.ts';

// Commands are processes, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'host-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Somebody who listens and never says a word. */
async function openMute(): Promise<{ env: NodeJS.ProcessEnv; close: () => void }> {
  const socket = path.join(folder, 'socket');
  const connections: net.Socket[] = [];
  const server = net.createServer((connection) => void connections.push(connection.on('error', () => {})));
  await new Promise<void>((resolve) => {
    server.listen(socket, resolve);
  });
  return {
    env: { SEND_RECEIVE_SOCKET: socket, SEND_RECEIVE_TOKEN: 'token' },
    close() {
      server.close();
      for (const connection of connections) connection.destroy();
    },
  };
}

it('does not wait for an app that hangs', async () => {
  const mute = await openMute();
  for (const [name, value] of Object.entries(mute.env)) vi.stubEnv(name, value);
  await expect(connectToHost(50)).rejects.toThrow('Send/Receive is running but does not answer.');
  mute.close();
});

it('runs a command all the same when the app hangs', async () => {
  const mute = await openMute();
  const args = ['run', '--', process.execPath, '-e', 'console.log("done")'];
  const result = await new ShellCommand(inject('commandLine'), args, mute.env).ended;
  expect(result).toEqual({
    exitCode: 0,
    stdout: 'done\n',
    stderr: 'send-receive: the window does not show this: Send/Receive is running but does not answer.\n',
  });
  mute.close();
});

it('says what the app does not like', async () => {
  const world = await CommandWorld.open({
    providerProcess: inject('providerProcessEntry'),
    commandLine: inject('commandLine'),
  });
  expect(await world.run(['status'], { SEND_RECEIVE_TOKEN: 'of yesterday' })).toMatchObject({
    exitCode: 70,
    stderr: 'send-receive: Send/Receive has refused: params.token: not the token of this session.\n',
  });
  await world.close();
});

it('says that nobody is there', async () => {
  vi.stubEnv('SEND_RECEIVE_RUNTIME_DIR', folder);
  await expect(withHost(() => Promise.resolve())).rejects.toMatchObject({ exitCode: 3 });
});
