import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { RecordingWriter } from '#shared/trace/recording/recordingWriter.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from '#electron/host/trace/testing/scriptedHost.ts';
import { runCommandLine } from '../commandLine.ts';
import { fakeWorld } from '../testing/fakeTerminal.ts';
import { ShellCommand } from '../testing/shellCommand.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let file: string;
let lines: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'replayed-'));
  file = path.join(folder, 'a.srtrace');
  lines = recording();
});

afterAll(() => rm(folder, { recursive: true }));

/** Two tasks of one provider, of which the second fails, and is run again to no better end. */
function recording(): string[] {
  const { host, trace, clock, processes } = new ScriptedHost([storeWith('a', 2)]);
  const [first] = processes as [ScriptedProcess];
  first.say({ type: 'loaded' });
  for (let i = 1; i <= 30; i += 1) {
    clock.advance(200);
    first.call([0, SLOT.Progress, `Receiving ${i}`, i, 30], [1, SLOT.Progress, 'Comparing', i, 15]);
  }
  first.call([0, SLOT.Done, false, 0], [1, SLOT.Error, HR.E_FAIL, 'no'], [1, SLOT.Done, false, HR.E_FAIL]);
  host.runAgain(1, [1]);
  processes[1]?.exit({ code: 1 });
  const writer = new RecordingWriter(trace);
  return (writer.next(1_000) + writer.end()).trimEnd().split('\n');
}

async function replay(content: string | Uint8Array, ...args: string[]) {
  await writeFile(file, content);
  const world = fakeWorld();
  const exitCode = await runCommandLine(['replay', file, ...args], world);
  return { exitCode, stdout: world.out.text, stderr: world.err.text };
}

const text = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');

describe('replay', () => {
  it('writes the same lines at any speed', async () => {
    const [fast, atOnce] = [await replay(text(lines), '--speed', '100'), await replay(text(lines), '--speed', 'max')];
    expect(fast).toEqual(atOnce);
    expect(fast.stdout.split('\n')[0]).toBe('0:00  a@example.com - Receiving  Processing');
    expect(fast.stdout).toContain("Task 'a@example.com - Receiving' reported error (0x80004005) : 'no'");
  });

  it('begins where it is told to', async () => {
    const { stdout } = await replay(text(lines), '--speed', 'max', '--from', '0:05');
    expect(stdout.split('\n')[0]).toMatch(/^0:05 {2}a@example.com - Receiving {2}Processing - Receiving 2\d /);
  });

  it('does not begin beyond the end', async () => {
    expect(await replay(text(lines), '--from', '1:30')).toEqual({
      exitCode: 64,
      stdout: '',
      stderr: `send-receive: '${file}' is 0:06 long; there is nothing from 1:30 on.\n`,
    });
  });

  it('says that a file is empty', async () => {
    expect(await replay('')).toEqual({ exitCode: 64, stdout: '', stderr: `send-receive: '${file}' is empty.\n` });
  });

  it.each([
    ['as it is', (content: string) => Buffer.from(content)],
    ['compressed', (content: string) => gzipSync(content)],
  ])('reads from a pipe, %s', async (_how, packed) => {
    const command = new ShellCommand(inject('commandLine'), ['replay', '-', '--to-end'], { LC_ALL: 'C' });
    command.child.stdin.end(packed(text(lines)));
    const { stdout, stderr } = await command.ended;
    expect({ stdout, stderr }).toEqual({ stdout: (await replay(text(lines), '--to-end')).stdout, stderr: '' });
  });

  it('is of one task, if that is wanted, and says when there is none', async () => {
    expect(JSON.parse((await replay(text(lines), '--json', '--task', '0')).stdout)).toMatchObject({
      summary: { total: 1, succeeded: 1 },
      tasks: [{ index: 30 }],
      errors: [],
    });
    expect(await replay(text(lines), '--json', '--task', '0')).toMatchObject({ exitCode: 0 });
    expect(await replay(text(lines), '--task', 'ben')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: "send-receive: There is no task 'ben'. 'send-receive replay --to-end' lists them.\n",
    });
  });

  it('is of no task without a name', async () => {
    const refused = { exitCode: 64, stdout: '', stderr: 'send-receive: A name of a task is not empty.\n' };
    expect(await replay(text(lines), '--task', '')).toEqual(refused);
  });

  it('says which lines it could not read, and plays the others', async () => {
    const damaged = lines.with(5, 'nonsense').with(6, lines[6]?.replace('"process":0', '"process":"x"') ?? '');
    const { stdout, stderr } = await replay(text(damaged.slice(0, -1)), '--speed', 'max');
    const [first, second, third, ...others] = stderr.split('\n');
    expect(first).toContain(`${file}: line 6: not JSON`);
    expect(second).toContain(`${file}: line 7, process: `);
    expect(third).toBe(`${file}: it was not ended, so its last moments may be missing`);
    expect(others).toEqual(['']);
    expect(stdout).toContain('Receiving 29');
  });

  it('tells no more of a thousand damaged lines than can be read', async () => {
    const { stderr } = await replay(text([...lines, ...Array<string>(1_000).fill('x')]), '--to-end');
    expect(stderr.split('\n')).toHaveLength(13);
    expect(stderr).toContain('and 990 more of that kind\n');
  });

  it.each([
    ['Dear diary,\n', 'line 1: not JSON'],
    ['{}\n', 'line 1, srtrace'],
    ['\u001B[2J\n', 'line 1'],
  ])('says that %j is no recording', async (content, problem) => {
    const { exitCode, stdout, stderr } = await replay(content);
    expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' });
    expect(stderr).toContain(`send-receive: '${file}' is no recording. `);
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain('\u001B');
  });
});

const DOCUMENTED = [0, 1, 2, 64];

const damage = fc.oneof(
  fc.record({ at: fc.nat(), line: fc.constant(null) }),
  fc.record({ at: fc.nat(), line: fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '[]', '{"at":1}')) }),
  fc.record({ at: fc.nat(), line: fc.nat().map((from) => lines[from % lines.length] ?? '') }),
);

it('never falls over a file, whatever has become of it', async () => {
  const speed = fc.constantFrom(['--speed', 'max'], ['--to-end'], ['--json'], ['--speed', 'max', '--from', '3']);
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 8 }), fc.nat(), speed, async (damages, cut, args) => {
      const damaged = [...lines];
      for (const { at, line } of damages)
        damaged.splice(at % damaged.length, line === null ? 1 : at % 2, ...(line === null ? [] : [line]));
      const content = text(damaged);
      const { exitCode, stdout, stderr } = await replay(
        cut % 3 === 0 ? content.slice(0, cut % content.length) : content,
        ...args,
      );
      expect(DOCUMENTED).toContain(exitCode);
      expect(stdout + stderr).not.toMatch(/^ +at |should not have happened/m);
      if (exitCode === 64) expect(stderr).toContain(file);
    }),
    { numRuns: 150 },
  );
});

it('never falls over bytes', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      expect(await replay(content, '--to-end')).toMatchObject({ exitCode: 64, stdout: '' });
    }),
    { numRuns: 100 },
  );
});
