import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OutsideWorld } from '#electron/host/external/testing/outsideWorld.ts';
import { type Connection, connect, HR } from './provider.ts';

const CALLS = 100_000;

// A host takes so many calls in a second, on a busy machine in several.
vi.setConfig({ testTimeout: 30_000 });

let world: OutsideWorld;
let connection: Connection;

beforeEach(async () => {
  world = await OutsideWorld.open();
  connection = await connect({ name: 'Flood', socket: world.socket, token: world.token });
});

afterEach(async () => {
  await connection.close();
  await world.close();
});

it('brings every call of a program that awaits', async () => {
  const task = await connection.task('awaits');
  for (let i = 1; i <= CALLS; i += 1) await task.progress(`Copying file ${i}`, i, CALLS);
  expect(await task.done()).toBe(HR.S_OK);
  expect(world.task()).toMatchObject({ state: 'completed', index: CALLS, calls: CALLS + 1, findings: 0 });
});

it('lets a program that awaits hear a cancel in the middle of a flood', async () => {
  const task = await connection.task('listens');
  await task.progress('begins', 0, CALLS);
  void world.until(() => world.task().index > 1_000).then(() => world.host.cancelAll());
  let i = 0;
  while (!task.signal.aborted && i < 100 * CALLS) {
    i += 1;
    await task.progress(null, i, 100 * CALLS);
  }
  expect(task.signal.aborted).toBe(true);
  await task.done(HR.MAPI_E_USER_CANCEL);
  expect(world.task()).toMatchObject({ state: 'cancelled', forced: false });
});

it('keeps little of what a program says that does not await, and brings its latest', async () => {
  const [task, other] = [await connection.task('rushes'), await connection.task('is there too')];
  const long = 'x'.repeat(5_000);
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  void other.progress('small', 1, 3);
  for (let i = 1; i <= CALLS; i += 1) {
    void task.progress(i % 2 === 0 ? null : `${long} ${i}`, i, CALLS);
    if (i > CALLS / 2) void other.progress(null, 2, 3);
  }
  const grown = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before;
  expect(grown).toBeLessThan(64_000_000);
  expect(await task.done()).toBe(HR.S_OK);
  expect(world.task(0)).toMatchObject({ state: 'completed', index: CALLS });
  expect(world.task(0).calls).toBeLessThan(CALLS / 2);
  expect(world.run.steps[0]).toBe(`${long} ${CALLS - 1}`);
  expect(world.run.steps[1]).toBe('small');
  expect(world.task(1).index).toBe(2);
});

it('answers so many calls at once that wait, and no more', async () => {
  const task = await connection.task('asks');
  const answers = await Promise.all(Array.from({ length: 11_000 }, () => task.error(HR.SYNC_W_PROGRESS, 'x')));
  expect(answers.filter((hr) => hr === HR.MAPI_E_BUSY)).toHaveLength(1_000);
  expect(answers.filter((hr) => hr === HR.S_OK)).toHaveLength(10_000);
});
