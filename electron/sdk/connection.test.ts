import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { HELLO_WITHIN_MS, RPC_ERROR, type StatusReport } from '#shared/protocol/external.ts';
import { OutsideWorld } from '#electron/host/external/testing/outsideWorld.ts';
import { type Connection, connect, DisconnectedError, NotRunningError, ProtocolError } from './provider.ts';

let world: OutsideWorld;
let connection: Connection;

const connectToWorld = (name = 'Photo backup'): Promise<Connection> =>
  connect({ name, socket: world.socket, token: world.token });

beforeEach(async () => {
  world = await OutsideWorld.open();
  connection = await connectToWorld();
});

afterEach(async () => {
  await connection.close();
  await world.close();
});

const isOver = (): Promise<void> => world.until(() => world.host.live?.isOver === true);

describe('a task', () => {
  it('is shown from its begin to its end', async () => {
    const task = await connection.task('Pictures', { account: 'nas' });
    expect(world.run.tasks).toMatchObject([{ account: 'nas', part: { name: 'Pictures' } }]);
    void task.progress('Copying 1 of 2', 1, 2);
    void task.progress(null, 2, 2);
    expect(await task.error(HR.SYNC_W_CLIENT_CHANGE_NEWER, 'kept the newer one')).toBe(HR.S_OK);
    expect(await task.done()).toBe(HR.S_OK);
    expect(world.task()).toMatchObject({ state: 'completedWithWarnings', index: 2, max: 2, calls: 4, warnings: 1 });
    expect(world.run.steps).toEqual(['Copying 1 of 2']);
  });

  it("goes by the program's name without an account, and several go side by side", async () => {
    const [first, second] = await Promise.all([connection.task('a'), connection.task('b')]);
    expect(world.run.tasks.map(({ account, part }) => [account, part])).toEqual([
      ['Photo backup', { name: 'a' }],
      ['Photo backup', { name: 'b' }],
    ]);
    expect(await Promise.all([first.done(HR.E_FAIL), second.done()])).toEqual([HR.S_OK, HR.S_OK]);
    expect([world.task(0).state, world.task(1).state]).toEqual(['failed', 'completed']);
  });

  it('hears that the user cancels', async () => {
    const task = await connection.task('Pictures');
    const cancelled = new Promise((resolve) => task.signal.addEventListener('abort', resolve));
    world.host.cancelTask(1, 0);
    await cancelled;
    expect(await task.done(HR.MAPI_E_USER_CANCEL)).toBe(HR.S_OK);
    expect(world.task()).toMatchObject({ state: 'cancelled', forced: false });
  });

  it('is told by the host what it does wrong', async () => {
    const task = await connection.task('Pictures');
    expect(await task.error(Number.NaN, 'no code')).toBe(HR.E_INVALIDARG);
    expect(() => task.progress('x', -1, 2)).toThrow('index: expected a whole number below 2^32, not -1');
    await task.done();
    expect(await task.done()).toBe(HR.E_UNEXPECTED);
    expect(world.run.findings.map(({ id }) => id)).toEqual(['call-after-done']);
  });

  it('names the argument that makes no sense', async () => {
    const task = await connection.task('Pictures');
    const untyped = task as unknown as Record<'progress' | 'error', (...args: unknown[]) => unknown>;
    expect(() => untyped.progress('x', '1', 2)).toThrow("index: expected a whole number below 2^32, not '1'");
    expect(() => untyped.progress(undefined, 1, 2)).toThrow('text: expected a string or null, not undefined');
    expect(() => untyped.error(HR.E_FAIL, { why: 7 })).toThrow('text: expected a string or null, not { why: 7 }');
  });

  it('has errors without a text', async () => {
    const task = await connection.task('Pictures');
    expect(await task.error(HR.E_FAIL)).toBe(HR.S_OK);
    expect(world.run.errors).toMatchObject([{ hr: HR.E_FAIL }]);
  });

  it('shortens a text that the host would refuse', async () => {
    const task = await connection.task('Pictures');
    expect(await task.error(HR.E_FAIL, 'x'.repeat(2_000_000))).toBe(HR.S_OK);
    expect(world.run.errors[0]?.message).toHaveLength(32_768);
  });

  it('that is left without an end was given up', async () => {
    const task = await connection.task('Pictures');
    await task[Symbol.asyncDispose]();
    await task[Symbol.asyncDispose]();
    expect(world.task().state).toBe('cancelled');
    expect(world.run.findings).toEqual([]);
  });

  it('does not get in the way of the work when the host goes', async () => {
    const task = await connection.task('Pictures');
    await world.close();
    expect(await connection.closed).toBeNull();
    expect(task.progress('goes on', 1, 2)).toBeUndefined();
    expect(await task.error(HR.E_FAIL, 'x')).toBe(HR.RPC_E_DISCONNECTED);
    expect(await task.done()).toBe(HR.RPC_E_DISCONNECTED);
    expect(task.signal.aborted).toBe(false);
    await expect(connection.task('another')).rejects.toBeInstanceOf(DisconnectedError);
  });
});

describe('closing', () => {
  it('gives up what has not ended, after all that was said before', async () => {
    const [ended, open] = [await connection.task('a'), await connection.task('b')];
    void ended.done();
    void open.progress('Copying', 1, 2);
    await connection.close();
    expect([world.task(0).state, world.task(1)]).toMatchObject(['completed', { state: 'cancelled', calls: 2 }]);
    await connection[Symbol.asyncDispose]();
  });
});

describe('control', () => {
  it('starts, cancels, repeats and tells what is going on', async () => {
    const other = await connectToWorld('Provider');
    await other.provide('nas', { SynchronizeInBackground: () => HR.S_OK });
    expect(await connection.cancel()).toBe(false);
    expect(await connection.sendReceive()).toBe(true);
    expect(await connection.sendReceive()).toBe(false);
    expect(await connection.status()).toMatchObject({ run: { id: 1 }, tasks: [{ account: 'nas' }] });
    expect(await connection.cancel({ task: 0 })).toBe(true);
    await isOver();
    expect(await connection.sendReceive({ again: [0] })).toBe(true);
    await other.close();
  });

  it('watches', async () => {
    const watcher = await connectToWorld('Watcher');
    const reports: StatusReport[] = [];
    const sawTheEnd = new Promise<void>((resolve) => {
      const take = (report: StatusReport): void => {
        reports.push(report);
        if (report.summary.succeeded === 1) resolve();
      };
      void watcher.watch(take, { everyMs: 100 });
    });
    const task = await connection.task('Pictures');
    await task.done();
    await sawTheEnd;
    expect(reports.at(0)?.run).toBeNull();
    expect(reports.at(-1)?.tasks).toMatchObject([{ state: 'completed' }]);
    await watcher.close();
  });
});

describe('what is wrong', () => {
  it('is told with its code and field', async () => {
    const refused = connection.task('');
    await expect(refused).rejects.toBeInstanceOf(ProtocolError);
    await expect(refused).rejects.toMatchObject({ code: RPC_ERROR.invalidParams, field: 'params.name' });
    await expect(connection.watch(() => {}, { everyMs: 1 })).rejects.toMatchObject({ field: 'params.everyMs' });
  });

  it('is told of arguments that nothing can be made of', async () => {
    const untyped = connect as (options?: unknown) => Promise<unknown>;
    await expect(untyped()).rejects.toThrow('name: expected a string that is not empty, not undefined');
    await expect(untyped({ name: ' ' })).rejects.toThrow("name: expected a string that is not empty, not ' '");
    const none = {} as Parameters<Connection['provide']>[1];
    const reason = 'provider: expected an object with a method SynchronizeInBackground, not {}';
    await expect(connection.provide('nas', none)).rejects.toThrow(reason);
  });

  it('a wrong token is refused', async () => {
    const refused = connect({ name: 'x', socket: world.socket, token: 'wrong' });
    await expect(refused).rejects.toMatchObject({ name: 'ProtocolError', code: RPC_ERROR.wrongToken });
  });

  it('a host that does not answer is not waited for', async () => {
    const socket = process.platform === 'win32' ? `${world.socket}-deaf` : `${path.dirname(world.socket)}/deaf`;
    const deaf = net.createServer().listen(socket);
    const heard = once(deaf, 'connection').then(([client]) => once(client as net.Socket, 'data'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refused = expect(connect({ name: 'x', socket, token: 'x' })).rejects.toBeInstanceOf(DisconnectedError);
    await heard;
    vi.advanceTimersByTime(HELLO_WITHIN_MS);
    vi.useRealTimers();
    await refused;
    deaf.close();
  });

  it('nobody listens', async () => {
    await world.close();
    const { socket, token } = world;
    await expect(connect({ name: 'x', socket, token })).rejects.toBeInstanceOf(NotRunningError);
  });
});
