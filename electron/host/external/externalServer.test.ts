import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import {
  MAX_CONNECTIONS,
  MAX_LINE_BYTES,
  MAX_TASKS_PER_CONNECTION,
  MAX_UNREAD_BYTES,
  RPC_ERROR,
  type StatusReport,
} from '#shared/protocol/external.ts';
import type { LineClient } from './testing/lineClient.ts';
import { systemClock } from '../clock.ts';
import { OutsideWorld } from './testing/outsideWorld.ts';

let world: OutsideWorld;

beforeEach(async () => {
  world = await OutsideWorld.open();
});

afterEach(() => world.close());

const hello = (more: object = {}): object => ({ protocol: 1, token: world.token, name: 'Test', ...more });

let requests = 100;

const begin = async (client: LineClient, name = 'Backup'): Promise<number> => {
  requests += 1;
  const { result } = await client.ask(requests, 'begin', { name });
  return (result as { syncId: number }).syncId;
};

describe('a program that begins a task', () => {
  it('has it shown from its begin to its end', async () => {
    const client = await world.client('Photo backup');
    const syncId = await begin(client, 'Pictures');
    expect(world.run.tasks).toEqual([
      { storeId: 'external-1', account: 'Photo backup', part: { name: 'Pictures' }, isOutside: true },
    ]);
    client.notify('progress', [syncId, 'Copying 1 of 2', 1, 2]);
    client.notify('progress', { syncId, text: null, index: 2, max: 2 });
    expect(await client.ask(1, 'error', [syncId, '0x00040821', 'kept the newer one'])).toMatchObject({ result: 0 });
    expect(await client.ask(2, 'done', [syncId, 'S_OK'])).toMatchObject({ result: 0 });
    expect(world.task()).toMatchObject({ state: 'completedWithWarnings', index: 2, max: 2, calls: 4, warnings: 1 });
    expect(world.run.steps).toEqual(['Copying 1 of 2']);
  });

  it('can say all at once and go, without reading a word', async () => {
    const client = await world.connect();
    const say = (method: string, params: unknown): string => JSON.stringify({ jsonrpc: '2.0', method, params });
    client.write(
      say('hello', hello()),
      say('begin', { name: 'Mirror', account: 'nas', syncId: 7 }),
      say('progress', [7, 'Looking', 0, 0]),
      say('done', [7, 0]),
    );
    client.socket.end();
    await client.closed;
    expect(world.task()).toMatchObject({ state: 'completed', calls: 2 });
    expect(world.run.tasks[0]?.account).toBe('nas');
  });

  it('is taken at its word in order, however much comes at once', async () => {
    const client = await world.client();
    client.write(
      { jsonrpc: '2.0', method: 'begin', params: { name: 'Mirror', syncId: 7 } },
      { jsonrpc: '2.0', method: 'done', params: [7, 0] },
      { jsonrpc: '2.0', id: 1, method: 'status' },
    );
    const { result } = await client.find(({ id }) => id === 1);
    expect(result).toMatchObject({ summary: { succeeded: 1 }, tasks: [{ state: 'completed' }] });
  });

  it('is answered to the end, however much of the time of the host it has used up', async () => {
    let now = 0;
    // A host that is so slow that it lets a provider wait for minutes.
    const slow = await OutsideWorld.open({ ...systemClock, now: () => (now += 1) });
    const client = await slow.client();
    const syncId = await begin(client);
    for (let i = 1; i <= 3_000; i += 1) client.notify('progress', [syncId, 'x', i, 3_000]);
    expect(await client.ask(1, 'done', [syncId, 0])).toMatchObject({ result: HR.S_OK });
    await slow.close();
  });

  it('can have several over one connection, and others join the same run', async () => {
    const [first, second] = [await world.client(), await world.client()];
    expect([await begin(first, 'a'), await begin(first, 'b'), await begin(second, 'c')]).toEqual([1, 2, 1]);
    expect(world.run.info.id).toBe(1);
    expect(world.run.tasks.map(({ part }) => part)).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  });

  it('that goes without a word leaves a failed task', async () => {
    const client = await world.client();
    await begin(client);
    client.socket.destroy();
    await world.until(() => world.host.live?.isOver === true);
    expect(world.run.errors).toMatchObject([{ hr: HR.RPC_E_DISCONNECTED, message: { id: 'providerDisconnected' } }]);
    expect(world.host.runAgain(1, [0])).toBe(false);
  });

  it('is told to cancel, by word and by the answer to Progress', async () => {
    const client = await world.client();
    const syncId = await begin(client);
    expect(await client.ask(1, 'progress', [syncId, 'x', 1, 9])).toMatchObject({ result: HR.S_OK });
    world.host.cancelTask(1, 0);
    expect(await client.find(({ method }) => method === 'cancel')).toMatchObject({ params: { syncId } });
    expect(await client.ask(2, 'progress', [syncId, 'x', 2, 9])).toMatchObject({ result: HR.MAPI_E_USER_CANCEL });
    client.notify('done', [syncId, 'MAPI_E_USER_CANCEL']);
    await world.until(() => world.host.live?.isOver === true);
    expect(world.task()).toMatchObject({ state: 'cancelled', forced: false });
  });

  it('that does not listen loses its task after the grace time, and nothing else', async () => {
    const client = await world.client();
    await begin(client, 'deaf');
    const other = await begin(client, 'other');
    world.host.cancelTask(1, 0);
    await world.until(() => world.task().state === 'cancelled');
    expect(world.task()).toMatchObject({ forced: true });
    expect(await client.ask(5, 'progress', [other, 'goes on', 1, 2])).toMatchObject({ result: 0 });
    expect(await client.ask(6, 'done', [other, 0])).toMatchObject({ result: 0 });
  });

  it('can go on to the next one under the same number, as often as it likes', async () => {
    const client = await world.client();
    for (let i = 0; i <= MAX_TASKS_PER_CONNECTION; i += 1) {
      client.notify('begin', { name: `part ${i}`, syncId: 7 });
      client.notify('done', [7, 0]);
    }
    expect(await client.ask(1, 'begin', { name: 'last' })).toMatchObject({ result: { syncId: 1 } });
    expect(world.run.tasks).toHaveLength(MAX_TASKS_PER_CONNECTION + 2);
    expect(await client.ask(2, 'begin', { name: 'twice', syncId: 1 })).toMatchObject({
      error: { code: RPC_ERROR.unknownSync, data: { field: 'params.syncId' } },
    });
  });

  it('can have no more than so many at a time', async () => {
    const client = await world.client();
    for (let i = 0; i < MAX_TASKS_PER_CONNECTION; i += 1) client.notify('begin', { name: `part ${i}` });
    expect(await client.ask(1, 'begin', { name: 'x' })).toMatchObject({ error: { code: RPC_ERROR.tooMany } });
    client.notify('done', [7, 0]);
    expect(await client.ask(2, 'begin', { name: 'x' })).toMatchObject({ result: { syncId: expect.any(Number) } });
  });

  it('is refused after Done, and that is a finding', async () => {
    const client = await world.client();
    const syncId = await begin(client);
    await client.ask(1, 'done', [syncId, 0]);
    expect(await client.ask(2, 'progress', [syncId, 'late', 1, 2])).toMatchObject({ result: HR.E_UNEXPECTED });
    expect(world.run.findings.map(({ id }) => id)).toEqual(['call-after-done']);
  });
});

describe('a program that registers', () => {
  it('is asked to synchronise with each run, and reports', async () => {
    const client = await world.client();
    await client.ask(1, 'register', { account: 'nas', parts: [{ does: 'send' }, { name: 'Index', does: 'receive' }] });
    world.host.sendReceive(world.host.guests);
    const asked = await Promise.all(
      [1, 2].map((id) => client.find((message) => message.method === 'synchronizeInBackground' && message.id === id)),
    );
    expect(asked[0]).toMatchObject({ params: { session: { account: 'nas' } } });
    for (const { id, params } of asked) {
      const { syncId } = params as { syncId: number };
      client.write({ jsonrpc: '2.0', id, result: 0 });
      client.notify('done', [syncId, 0]);
    }
    await world.until(() => world.host.live?.isOver === true);
    expect([world.task(0).state, world.task(1).state]).toEqual(['completed', 'completed']);
    expect(world.host.runAgain(1, [1])).toBe(true);
    await client.find((message) => message.id === 3);
  });

  it('can refuse to start', async () => {
    const client = await world.client();
    await client.ask(1, 'register', { account: 'nas' });
    world.host.sendReceive(world.host.guests);
    await client.find(({ method }) => method === 'synchronizeInBackground');
    client.write({ jsonrpc: '2.0', id: 1, result: '0x80040111' });
    await world.until(() => world.host.live?.isOver === true);
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.MAPI_E_LOGON_FAILED });
  });

  it('is asked no more when it has gone, and a task of it cannot be run again', async () => {
    const client = await world.client();
    await client.ask(1, 'register', { account: 'nas' });
    world.host.sendReceive(world.host.guests);
    await client.find(({ method }) => method === 'synchronizeInBackground');
    client.socket.destroy();
    await world.until(() => world.host.live?.isOver === true);
    world.host.runAgain(1, [0]);
    await world.until(() => world.host.live?.isOver === true);
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.RPC_E_DISCONNECTED });
    world.host.sendReceive(world.host.guests);
    expect(world.run.tasks).toEqual([]);
  });
});

describe('a program that watches', () => {
  it('sees what the window sees, and what changes', async () => {
    const [worker, watcher] = [await world.client('Backup'), await world.client('Watcher')];
    expect(await watcher.ask(1, 'status', {})).toMatchObject({ result: { run: null, tasks: [] } });
    expect(await watcher.ask(2, 'watch', { everyMs: 100 })).toMatchObject({ result: { run: null } });
    const syncId = await begin(worker, 'Pictures');
    worker.notify('progress', [syncId, 'Copying', 1, 2]);
    worker.notify('error', [syncId, 'E_FAIL', 'it broke']);
    worker.notify('done', [syncId, 'E_FAIL']);
    const report = await watcher.find(
      ({ method, params }) => method === 'status' && (params as StatusReport).run?.endedAt !== null,
    );
    expect(report.params).toMatchObject({
      summary: { total: 1, failed: 1 },
      tasks: [{ account: 'Backup', part: { name: 'Pictures' }, state: 'failed', step: 'Copying', index: 1, max: 2 }],
      errors: [{ task: 0, hr: HR.E_FAIL, message: 'it broke' }],
    });
  });

  it('can start, cancel and repeat', async () => {
    const [provider, commander] = [await world.client(), await world.client()];
    await provider.ask(1, 'register', { account: 'nas' });
    expect(await commander.ask(1, 'cancel', {})).toMatchObject({ result: false });
    expect(await commander.ask(2, 'sendReceive', {})).toMatchObject({ result: true });
    expect(await commander.ask(3, 'sendReceive', {})).toMatchObject({ result: false });
    await provider.find(({ method }) => method === 'synchronizeInBackground');
    expect(await commander.ask(4, 'cancel', { task: 0 })).toMatchObject({ result: true });
    await world.until(() => world.host.live?.isOver === true);
    expect(await commander.ask(5, 'sendReceive', { again: [0] })).toMatchObject({ result: true });
    await provider.find((message) => message.method === 'synchronizeInBackground' && message.id === 2);
  });
});

describe('what is wrong', () => {
  it.each([
    ['{"half":', RPC_ERROR.parse, 'not JSON'],
    ['[]', RPC_ERROR.invalidRequest, 'JSON object'],
    ['{"jsonrpc":"1.0","id":1,"method":"begin"}', RPC_ERROR.invalidRequest, 'jsonrpc'],
    ['{"jsonrpc":"2.0","id":{},"method":"begin"}', RPC_ERROR.invalidRequest, 'id'],
    ['{"jsonrpc":"2.0","id":1,"method":"sendReceive","params":{"group":"x"}}', RPC_ERROR.unknownGroup, 'All Accounts'],
    [
      '{"jsonrpc":"2.0","id":1,"method":"sendReceive","params":{"group":"x","again":[0]}}',
      RPC_ERROR.invalidParams,
      'not both',
    ],
    ['{"jsonrpc":"2.0","id":1,"method":"dance"}', RPC_ERROR.methodNotFound, 'dance'],
    ['{"jsonrpc":"2.0","id":1,"method":"begin","params":{}}', RPC_ERROR.invalidParams, 'params.name'],
    ['{"jsonrpc":"2.0","id":1,"method":"progress","params":[1,2,3,4]}', RPC_ERROR.invalidParams, 'text'],
    ['{"jsonrpc":"2.0","id":1,"method":"progress","params":[1,"x",-1,4]}', RPC_ERROR.invalidParams, 'index'],
    ['{"jsonrpc":"2.0","id":1,"method":"progress","params":[1,"x",1,4,5]}', RPC_ERROR.invalidParams, 'params[4]'],
    ['{"jsonrpc":"2.0","id":1,"method":"progress","params":[99,"x",1,4]}', RPC_ERROR.unknownSync, 'syncId'],
    ['{"jsonrpc":"2.0","method":"error","params":[1,"0xNO","x"]}', RPC_ERROR.invalidParams, 'hr'],
    ['{"jsonrpc":"2.0","id":1,"method":"done","params":{"syncId":1.5,"hr":0}}', RPC_ERROR.invalidParams, 'syncId'],
  ])('is told with the name of the field: %s', async (line, code, naming) => {
    const client = await world.client();
    client.write(line);
    const { error } = await client.find((message) => message.error !== undefined);
    expect(error).toMatchObject({ code, message: expect.stringContaining(naming) as string });
    // And the connection goes on.
    expect(await begin(client)).toBe(1);
  });

  it.each([
    ['a wrong token', { token: 'x' }, RPC_ERROR.wrongToken],
    ['another protocol', { protocol: 2 }, RPC_ERROR.wrongProtocol],
  ])('%s ends the connection', async (_what, more, code) => {
    const client = await world.connect();
    client.write({ jsonrpc: '2.0', id: 1, method: 'hello', params: hello(more) });
    await client.closed;
    expect(client.messages).toMatchObject([{ id: 1, error: { code } }]);
  });

  it('anything before hello ends the connection', async () => {
    const client = await world.connect();
    client.write({ jsonrpc: '2.0', id: 1, method: 'begin', params: { name: 'x' } });
    await client.closed;
    expect(client.messages).toMatchObject([{ error: { code: RPC_ERROR.helloExpected } }]);
  });

  it('a line without an end is cut off, and nobody else notices', async () => {
    const good = await world.client();
    const bad = await world.client();
    const syncId = await begin(good);
    const chunk = Buffer.alloc(MAX_LINE_BYTES / 4, 'x');
    for (let i = 0; i < 5; i += 1) bad.socket.write(chunk);
    await bad.closed;
    expect(bad.messages.at(-1)).toMatchObject({ error: { code: RPC_ERROR.lineTooLong } });
    expect(await good.ask(1, 'done', [syncId, 0])).toMatchObject({ result: 0 });
  });

  it('one connection too many is told so, and is gone', async () => {
    const clients = await Promise.all(Array.from({ length: MAX_CONNECTIONS }, () => world.client()));
    const oneMore = await world.connect();
    oneMore.write({ jsonrpc: '2.0', id: 1, method: 'hello', params: hello() });
    await oneMore.closed;
    expect(oneMore.messages).toMatchObject([{ error: { code: RPC_ERROR.tooMany } }]);
    clients[0]?.socket.destroy();
    await clients[0]?.closed;
    await expect.poll(async () => (await world.client()).messages.length).toBe(1);
  });

  it('a long answer is none too many, but a thousand of them are', async () => {
    const [worker, patient, greedy] = await Promise.all([world.client(), world.client(), world.client()]);
    const text = 'x'.repeat(32_000);
    for (let syncId = 1; syncId <= 200; syncId += 1) {
      worker.notify('begin', { name: 'Long', syncId });
      worker.notify('progress', [syncId, text, 1, 2]);
    }
    await worker.ask(1, 'done', [1, 0]);
    const answer = await patient.ask(1, 'status', {});
    expect(JSON.stringify(answer).length).toBeGreaterThan(MAX_UNREAD_BYTES);
    greedy.socket.pause();
    for (let id = 1; id <= 1_000; id += 1) greedy.write({ jsonrpc: '2.0', id, method: 'status' });
    await greedy.closed;
    expect(await patient.ask(2, 'cancel', {})).toMatchObject({ result: true });
  });

  it('a client that reads no answers is cut off', async () => {
    const client = await world.client();
    const syncId = await begin(client);
    client.socket.pause();
    // The id makes the answer long.
    const id = 'x'.repeat(10_000);
    const ask = `${JSON.stringify({ jsonrpc: '2.0', id, method: 'progress', params: [syncId, 'x', 1, 2] })}\n`;
    const many = ask.repeat(20);
    const flood = (): void => {
      while (!client.socket.destroyed && client.socket.write(many));
    };
    client.socket.on('drain', flood);
    flood();
    await world.until(() => world.host.live?.isOver === true);
    expect(world.task().state).toBe('failed');
  });
});
