import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { OutsideWorld } from '#electron/host/external/testing/outsideWorld.ts';
import { RealHost } from '#electron/host/testing/realHost.ts';

const examples = path.join(import.meta.dirname, '../../examples/outside');
const isWindows = process.platform === 'win32';

/** Each prints the checksums of the files that it is given. */
const REPORTERS: readonly (readonly [name: string, command: string])[] = [
  ['report.mjs', process.execPath],
  ['report.py', isWindows ? 'python' : 'python3'],
  // A shell cannot open a pipe of Windows.
  ...(isWindows ? [] : ([['report.sh', 'sh']] as const)),
];

// Starting a process takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

let world: OutsideWorld;
let folder: string;
let files: string[];

beforeEach(async () => {
  world = await OutsideWorld.open();
  folder = mkdtempSync(path.join(os.tmpdir(), 'outside-examples-'));
  files = ['one', 'two "and" \\half'].map((name) => path.join(folder, isWindows ? name.slice(0, 3) : name));
  for (const file of files) writeFileSync(file, file);
});

afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

function start(command: string, example: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const address = { SEND_RECEIVE_SOCKET: world.socket, SEND_RECEIVE_TOKEN: world.token };
  return spawn(command, [path.join(examples, example), ...args], {
    env: { ...process.env, ...address, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Its output, if it ends well and has nothing to complain of. */
async function outputOf(child: ChildProcess): Promise<string> {
  const [output, complaints] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
  ]);
  expect([complaints, child.exitCode]).toEqual(['', 0]);
  return output;
}

const isOver = (): Promise<void> => world.until(() => world.host.live?.isOver === true);

describe.each(REPORTERS)('%s', (example, command) => {
  it('shows its work and does it', async () => {
    const output = await outputOf(start(command, example, files));
    await isOver();
    for (const file of files) expect(output).toContain(file);
    expect(world.run.tasks).toMatchObject([{ account: example, part: { name: 'Checksums' } }]);
    expect(world.task()).toMatchObject({ state: 'completed', index: 2, max: 2, calls: 3, findings: 0 });
    expect(world.run.steps).toEqual([`Reading ${files[1]}`]);
  });

  it('says what goes wrong', async () => {
    const missing = path.join(folder, 'missing');
    const child = start(command, example, [missing, ...files]);
    await Promise.all([text(child.stdout as NodeJS.ReadableStream), once(child, 'exit')]);
    await isOver();
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.E_FAIL, index: 3, errors: 1 });
    expect(world.run.errors).toMatchObject([{ hr: HR.ERROR_FILE_NOT_FOUND }]);
    expect(world.run.errors[0]?.message).toContain(missing);
  });

  it('ends when the user cancels', async () => {
    const child = start(
      command,
      example,
      Array.from({ length: 20_000 }, () => files[0] ?? ''),
    );
    const output = outputOf(child);
    await world.until(() => world.host.live !== null && world.task().index > 3);
    world.host.cancelAll();
    await output;
    await isOver();
    expect(world.task().state).toBe('cancelled');
    expect(world.task().index).toBeLessThan(20_000);
  });
});

it.each(REPORTERS.filter(([example]) => example !== 'report.py'))(
  '%s works without a host',
  async (example, command) => {
    const nowhere = path.join(folder, 'nobody');
    const output = await outputOf(start(command, example, files, { SEND_RECEIVE_SOCKET: nowhere }));
    for (const file of files) expect(output).toContain(file);
  },
);

it('provider.mjs is asked from outside', async () => {
  const child = start(process.execPath, 'provider.mjs', []);
  await expect.poll(() => world.host.sendReceive(world.host.guests) && world.run.tasks.length).toBe(1);
  await isOver();
  expect(world.run.tasks).toMatchObject([{ account: 'weather stations', part: 'receiving' }]);
  expect(world.task()).toMatchObject({ state: 'completed', index: 5, max: 5, calls: 6, findings: 0 });
  const output = outputOf(child);
  await world.close();
  expect(await output).toBe('');
});

it('provider.mjs runs in the app as well', async () => {
  const app = await RealHost.open(inject('providerProcessEntry'));
  await app.finish({
    id: 'weather',
    account: 'weather stations',
    kind: 'module',
    settings: { module: path.join(examples, 'provider.mjs') },
    parts: [{ does: 'receive', settings: {} }],
  });
  expect(app.task()).toMatchObject({ state: 'completed', index: 5, max: 5, findings: 0 });
  await app.close();
});

if (!isWindows) {
  it('the six lines of the README do what it says', async () => {
    const readme = readFileSync(path.join(examples, '../../README.md'), 'utf8');
    const [, lines = ''] = /## Let your own program appear.*?```sh\n(.*?)```/s.exec(readme) ?? [];
    symlinkSync(path.dirname(world.socket), path.join(folder, 'send-receive'));
    const env = { ...process.env, XDG_RUNTIME_DIR: folder };
    const child = spawn('sh', ['-c', lines.replace('sleep 1', ':')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    expect(await outputOf(child)).toBe('');
    await isOver();
    expect(world.run.tasks).toMatchObject([{ account: 'My script', part: { name: 'Photos' } }]);
    expect(world.task()).toMatchObject({ state: 'completed', index: 5, max: 5, calls: 6, findings: 0 });
  });
}
