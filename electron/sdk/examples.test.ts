import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { transformWithOxc } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { OutsideWorld } from '#electron/host/external/testing/outsideWorld.ts';
import { RealHost } from '#electron/host/testing/realHost.ts';

const root = path.join(import.meta.dirname, '../..');
const examples = path.join(root, 'examples/outside');
const isWindows = process.platform === 'win32';

interface Reporter {
  readonly example: string;
  readonly command: string;
  /** What the shell has to talk to a socket with; otherwise everything that is installed. */
  readonly tool?: 'socat' | 'nc';
}

/** Each prints the checksums of the files that it is given. */
const REPORTERS: readonly (readonly [title: string, reporter: Reporter])[] = [
  ['report.ts', { example: 'report.ts', command: process.execPath }],
  ['report.py', { example: 'report.py', command: isWindows ? 'python' : 'python3' }],
  // A shell cannot open a pipe of Windows.
  ...(isWindows
    ? []
    : ([
        ['report.sh with socat', { example: 'report.sh', command: 'sh', tool: 'socat' }],
        ['report.sh with nc', { example: 'report.sh', command: 'sh', tool: 'nc' }],
      ] as const)),
];

/** What report.sh uses besides. */
const SHELL_TOOLS = ['cat', 'cksum', 'dirname', 'grep', 'id', 'mktemp', 'rm', 'sed', 'sh', 'tr'];

// Starting a process takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

/** report.ts without its types, which newer Nodes take away by themselves; inside the package, whose SDK it imports. */
let stripped: string;
let world: OutsideWorld;
let folder: string;
let files: string[];

beforeAll(async () => {
  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  stripped = mkdtempSync(path.join(root, 'test-results', 'examples-'));
  const { code } = await transformWithOxc(readFileSync(path.join(examples, 'report.ts'), 'utf8'), 'report.ts');
  writeFileSync(path.join(stripped, 'report.mjs'), code);
});

afterAll(() => rmSync(stripped, { recursive: true }));

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

function start(command: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const address = { SEND_RECEIVE_SOCKET: world.socket, SEND_RECEIVE_TOKEN: world.token };
  return spawn(command, [file, ...args], {
    env: { ...process.env, ...address, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function report(
  { example, command, tool }: Reporter,
  what: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const file = example === 'report.ts' ? path.join(stripped, 'report.mjs') : path.join(examples, example);
  return start(command, file, what, tool === undefined ? env : { ...env, PATH: pathWith(tool) });
}

/** A folder with this tool and not the other. */
function pathWith(tool: string): string {
  const bin = path.join(folder, `with-${tool}`);
  mkdirSync(bin);
  for (const name of [...SHELL_TOOLS, tool]) symlinkSync(whereIs(name), path.join(bin, name));
  return bin;
}

function whereIs(name: string): string {
  const places = (process.env.PATH ?? '').split(path.delimiter).map((place) => path.join(place, name));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`there is no ${name} here`);
  return found;
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

describe.each(REPORTERS)('%s', (_title, reporter) => {
  it('shows its work and does it', async () => {
    const output = await outputOf(report(reporter, files));
    await isOver();
    for (const file of files) expect(output).toContain(file);
    expect(world.run.tasks).toMatchObject([{ account: reporter.example, part: { name: 'Checksums' } }]);
    expect(world.task()).toMatchObject({ state: 'completed', index: 2, max: 2, calls: 3, findings: 0 });
    expect(world.run.steps).toEqual([`Reading ${files[1]}`]);
  });

  it('says what goes wrong', async () => {
    const missing = path.join(folder, 'missing');
    const child = report(reporter, [missing, ...files]);
    await Promise.all([text(child.stdout as NodeJS.ReadableStream), once(child, 'exit')]);
    await isOver();
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.E_FAIL, index: 3, errors: 1 });
    expect(world.run.errors).toMatchObject([{ hr: HR.ERROR_FILE_NOT_FOUND }]);
    expect(world.run.errors[0]?.message).toContain(missing);
  });

  it('ends when the user cancels', async () => {
    const child = report(
      reporter,
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

  it('does its work without a host', async () => {
    const nowhere = { SEND_RECEIVE_SOCKET: path.join(folder, 'nobody') };
    const output = await outputOf(report(reporter, files, nowhere));
    for (const file of files) expect(output).toContain(file);
  });

  it('does its work although a host has left its socket behind', async () => {
    const stale = { SEND_RECEIVE_SOCKET: await leaveSocketBehind() };
    const output = await outputOf(report(reporter, files, stale));
    for (const file of files) expect(output).toContain(file);
  });
});

/** As a host does that was killed. */
async function leaveSocketBehind(): Promise<string> {
  const socket = path.join(folder, 'stale');
  const listen = `require('node:net').createServer().listen(${JSON.stringify(socket)}, () => process.kill(process.pid, 'SIGKILL'))`;
  await once(spawn(process.execPath, ['-e', listen]), 'exit');
  return socket;
}

it('provider.mjs is asked from outside', async () => {
  const child = start(process.execPath, path.join(examples, 'provider.mjs'), []);
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
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
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
