import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { OutsideWorld } from '#electron/host/external/testing/outsideWorld.ts';

const root = path.join(import.meta.dirname, '../..');
const isWindows = process.platform === 'win32';

// Starting a process takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

let world: OutsideWorld;

beforeEach(async () => {
  world = await OutsideWorld.open();
});

afterEach(() => world.close());

/** A program that has begun a task and said where it is, and then does this. */
function program(then: string, options = '{}'): ChildProcess {
  const script = `
    import { connect, HR } from 'send-receive/provider';
    const connection = await connect({ name: 'Program', ...${options} });
    const task = await connection.task('Pictures');
    task.progress('Copying 1 of 2', 1, 2);
    ${then}
  `;
  const env = { ...process.env, SEND_RECEIVE_SOCKET: world.socket, SEND_RECEIVE_TOKEN: world.token };
  return spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env, stdio: 'ignore' });
}

async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = (await once(child, 'exit')) as [number, string | null];
  await world.until(() => world.host.live?.isOver === true);
  return signal ?? code;
}

it('a program that has nothing left to do ends, and its task was given up', async () => {
  expect(await endOf(program(''))).toBe(0);
  expect(world.task()).toMatchObject({ state: 'cancelled', index: 1, result: HR.E_ABORT });
});

it('a program that exits in the middle has still said what it could', async () => {
  expect(await endOf(program('process.exit(0);'))).toBe(0);
  // Pipes of Windows take nothing without the event loop.
  expect(world.task()).toMatchObject(isWindows ? { state: 'failed' } : { state: 'cancelled', index: 1, calls: 2 });
});

it.each([
  ['throws', "throw new Error('it broke');", 1],
  ['says that it fails', 'process.exitCode = 3;', 3],
])('a program that %s has failed, as everybody who just hangs up', async (_what, then, code) => {
  expect(await endOf(program(then))).toBe(code);
  expect(world.task()).toMatchObject({ state: 'failed', result: HR.RPC_E_DISCONNECTED });
});

it('a program that provides stays until the host goes', async () => {
  const child = program(
    "await task.done(); await connection.provide('nas', { SynchronizeInBackground: () => HR.S_OK });",
  );
  await world.until(() => world.host.live?.isOver === true);
  const ended = once(child, 'exit');
  await expect.poll(() => world.host.sendReceive(world.host.guests) && world.run.tasks.length).toBe(1);
  await world.close();
  expect(await ended).toEqual([0, null]);
});

// A signal from elsewhere cannot be caught on Windows.
if (!isWindows) {
  it.each([
    ['was to be told', "{ signals: ['SIGTERM'] }", 'cancelled'],
    ['just ends it', '{}', 'failed'],
  ])('a signal that %s', async (_what, options, state) => {
    const child = program('setInterval(() => {}, 1_000);', options);
    await world.until(() => world.host.live !== null && world.task().index === 1);
    child.kill('SIGTERM');
    expect(await endOf(child)).toBe('SIGTERM');
    expect(world.task().state).toBe(state);
  });
}
