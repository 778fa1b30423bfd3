import { afterEach, beforeEach, expect, it } from 'vitest';
import { OutsideWorld } from '#electron/host/external/testing/outsideWorld.ts';
import {
  type Connection,
  connect,
  CreateEvent,
  HR,
  type HRESULT,
  IID_IMAPISyncProgressCallback,
  type IMAPISyncProgressCallback,
  type InterfaceOut,
  type MAPISIB,
  type Provider,
  SYNC_DOWNLOAD_CONTENTS,
  SYNC_UPLOAD_CONTENTS,
} from './provider.ts';

let world: OutsideWorld;
let connection: Connection;

beforeEach(async () => {
  world = await OutsideWorld.open();
  connection = await connect({ name: 'nas', socket: world.socket, token: world.token });
});

afterEach(async () => {
  await connection.close();
  await world.close();
});

function callbackOf({ punkCallBack }: MAPISIB): IMAPISyncProgressCallback {
  const out: InterfaceOut = { value: null };
  expect(punkCallBack.QueryInterface(IID_IMAPISyncProgressCallback, out)).toBe(HR.S_OK);
  return out.value as IMAPISyncProgressCallback;
}

/** One run of this provider, to the end of both. */
async function run(synchronize: Provider['SynchronizeInBackground']): Promise<void> {
  const returned = new Promise<unknown>((resolve) => {
    const provider: Provider = {
      async SynchronizeInBackground(psib) {
        try {
          return await synchronize(psib);
        } finally {
          resolve(psib);
        }
      },
    };
    void connection.provide('nas', provider).then(() => world.host.sendReceive(world.host.guests));
  });
  await returned;
  await world.until(() => world.host.live?.isOver === true);
}

it('is asked for each part, with what it needs', async () => {
  const asked: MAPISIB[] = [];
  await connection.provide(
    'nas',
    {
      async SynchronizeInBackground(psib) {
        asked.push(psib);
        return callbackOf(psib).Done(null, HR.S_OK);
      },
    },
    { parts: [{ does: 'send' }, { name: 'Index', does: 'receive' }] },
  );
  world.host.sendReceive(world.host.guests);
  await world.until(() => world.host.live?.isOver === true);
  expect(world.run.tasks.map(({ part }) => part)).toEqual(['sending', { name: 'Index' }]);
  expect([world.task(0).state, world.task(1).state]).toEqual(['completed', 'completed']);
  expect(asked).toMatchObject([
    { ulSize: 32, psesSync: { account: 'nas', settings: {} }, phSyncDoneEvent: { value: null } },
    { ulSize: 32 },
  ]);
  expect(asked.map(({ ulFlags }) => [ulFlags & SYNC_UPLOAD_CONTENTS, ulFlags & SYNC_DOWNLOAD_CONTENTS])).toEqual([
    [SYNC_UPLOAD_CONTENTS, 0],
    [0, SYNC_DOWNLOAD_CONTENTS],
  ]);
});

it('is cancelled by its signal and by the answer to Progress', async () => {
  const heard: HRESULT[] = [];
  await run(async (psib) => {
    const callback = callbackOf(psib);
    heard.push(await callback.Progress('Copying', 1, 2));
    const cancelled = new Promise<void>((resolve) => psib.psesSync.signal.addEventListener('abort', () => resolve()));
    world.host.cancelTask(1, 0);
    await cancelled;
    heard.push(await callback.Progress(null, 2, 2));
    return callback.Done(null, HR.MAPI_E_USER_CANCEL);
  });
  expect(heard).toEqual([HR.S_OK, HR.MAPI_E_USER_CANCEL]);
  expect(world.task()).toMatchObject({ state: 'cancelled', forced: false });
});

it('has its misuse answered as in the app', async () => {
  const heard: (HRESULT | Promise<HRESULT>)[] = [];
  await run(async (psib) => {
    const callback = callbackOf(psib);
    heard.push(callback.Progress('x', -1, 2), callback.Progress('x', 1.5, 2), callback.Error(HR.E_FAIL, 7 as never));
    heard.push(await callback.Done(null, HR.S_OK), callback.Progress('late', 1, 2), await callback.Done(null, HR.S_OK));
    callback.Release();
    callback.Release();
    heard.push(callback.Progress('released', 1, 2));
    return HR.S_OK;
  });
  const { E_INVALIDARG, E_UNEXPECTED, S_OK } = HR;
  expect(heard).toEqual([E_INVALIDARG, E_INVALIDARG, E_INVALIDARG, S_OK, E_UNEXPECTED, E_UNEXPECTED, E_UNEXPECTED]);
  expect(world.run.findings).toMatchObject([{ id: 'call-after-done', count: 2 }]);
});

const WORDLESS = {
  toString() {
    throw new Error('it has no words');
  },
} as unknown as Error;

it.each<[string, Provider['SynchronizeInBackground'], HRESULT]>([
  ['refuses', () => HR.MAPI_E_LOGON_FAILED, HR.MAPI_E_LOGON_FAILED],
  ['throws', () => Promise.reject(new Error('it broke')), HR.E_UNEXPECTED],
  ['answers nonsense', () => 'done' as never, HR.E_UNEXPECTED],
  ['throws what cannot be put into words', () => Promise.reject(WORDLESS), HR.E_UNEXPECTED],
  ['answers what cannot be put into words', () => WORDLESS as never, HR.E_UNEXPECTED],
])('fails its task if it %s', async (_what, synchronize, result) => {
  await run(synchronize);
  expect(world.task()).toMatchObject({ state: 'failed', result });
});

it('works on in a thread of its own, and has failed if that ends without Done', async () => {
  const event = CreateEvent();
  const began = run((psib) => {
    psib.phSyncDoneEvent.value = event;
    return HR.S_OK;
  });
  await world.until(() => world.host.live !== null && world.task().state === 'processing');
  event.SetEvent();
  await began;
  expect(world.task()).toMatchObject({ state: 'failed', result: HR.E_UNEXPECTED });
  expect(world.run.errors).toMatchObject([{ message: 'The event was signalled and Done never came' }]);
});

it('ends with an event that fails, and may store what is no event', async () => {
  await run((psib) => {
    psib.phSyncDoneEvent.value = { signalled: Promise.reject(new Error('it broke')), SetEvent: () => {} };
    return HR.S_OK;
  });
  expect(world.task()).toMatchObject({ state: 'failed', result: HR.E_UNEXPECTED });
  expect(world.run.errors[0]).toMatchObject({ message: 'The event in phSyncDoneEvent failed: it broke' });
  await run((psib) => {
    psib.phSyncDoneEvent.value = undefined as never;
    return callbackOf(psib).Done(null, HR.S_OK);
  });
  expect(world.task().state).toBe('completed');
});

it('is not wanted any more when the host has gone', async () => {
  const hears = new Promise<HRESULT>((resolve) => {
    const provider: Provider = {
      SynchronizeInBackground(psib) {
        const callback = callbackOf(psib);
        psib.psesSync.signal.addEventListener('abort', () => resolve(callback.Progress('x', 1, 2)));
        return HR.S_OK;
      },
    };
    void connection.provide('nas', provider).then(() => world.host.sendReceive(world.host.guests));
  });
  await world.until(() => world.host.live !== null && world.task().state === 'processing');
  await world.close();
  expect(await hears).toBe(HR.RPC_E_DISCONNECTED);
});

it('is told whether it is asked', async () => {
  const heard: boolean[] = [];
  await connection.provide('nas', { SynchronizeInBackground: () => HR.S_OK }, { onAllowed: (is) => heard.push(is) });
  await expect.poll(() => heard).toEqual([true]);
});

it('is asked no more once it is withdrawn', async () => {
  await connection.provide('nas', { SynchronizeInBackground: () => HR.S_OK });
  await connection.withdraw();
  world.host.sendReceive(world.host.guests);
  expect(world.run.tasks).toEqual([]);
});
