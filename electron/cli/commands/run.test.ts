import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { isGroupAlive } from '#electron/providers/command/testing/processGroups.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import { CommandWorld } from '../testing/commandWorld.ts';
import type { CommandResult, ShellCommand } from '../testing/shellCommand.ts';

// Commands are processes, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000 });

let world: CommandWorld;

beforeEach(async () => {
  world = await CommandWorld.open({
    providerProcess: inject('providerProcessEntry'),
    commandLine: inject('commandLine'),
  });
});

afterEach(() => world.close());

const node = (script: string): string[] => ['--', process.execPath, '-e', script];
const run = (...args: string[]): Promise<CommandResult> => world.run(['run', ...args]);
const start = (...args: string[]): ShellCommand => world.start(['run', ...args]);

const lastTask = (): TaskNumbers => {
  const { cells, tasks } = (world.real.host.live as NonNullable<typeof world.real.host.live>).run;
  return readTask(cells, tasks.length - 1);
};

describe('a command', () => {
  it('is a task in the app, with its progress', async () => {
    const command = start('--account', 'Photos', '--name', 'Backup', ...node(STAYS));
    await world.real.until(() => world.real.host.live !== null && lastTask().index === 1);
    expect(world.real.host.live?.run).toMatchObject({
      tasks: [{ account: 'Photos', part: { name: 'Backup' }, isOutside: true }],
      steps: ['Copying 1/4'],
    });
    expect(lastTask()).toMatchObject({ state: 'processing', max: 4 });
    command.child.stdin.end();
    expect(await command.ended).toEqual({ exitCode: 0, stdout: 'Copying 1/4\nend\n', stderr: '' });
    expect(lastTask()).toMatchObject({ state: 'completed' });
  });

  it('is called as the program is', async () => {
    await run(...node(''));
    expect(world.real.host.live?.run.tasks).toMatchObject([{ account: 'node', part: { name: 'Synchronizing' } }]);
  });

  it('says how it failed with its own exit code, and the app says why', async () => {
    const result = await run(...node('console.error("fatal: no such repository"); process.exitCode = 5'));
    expect(result).toEqual({ exitCode: 5, stdout: '', stderr: 'fatal: no such repository\n' });
    expect(lastTask()).toMatchObject({ state: 'failed' });
    expect(world.real.host.live?.run.errors).toMatchObject([
      { message: 'node: it has failed (exit code 5): fatal: no such repository' },
    ]);
  });

  it('calls Progress, Error and Done in lines of JSON', async () => {
    const lines = [{ progress: ['Comparing', 3, 9] }, { error: ['MAPI_W_PARTIAL_COMPLETION', 'one was skipped'] }];
    await run(...node(`for (const line of ${JSON.stringify(lines)}) console.log(JSON.stringify(line))`));
    expect(lastTask()).toMatchObject({ state: 'completedWithWarnings', index: 9, max: 9 });
    expect(world.real.host.live?.run.errors).toMatchObject([{ severity: 'warning', message: 'one was skipped' }]);
  });

  it('is read as the tool that is named', async () => {
    await run('--tool', 'git', ...node('console.error("Receiving objects:  45% (450/1000)")'));
    expect(lastTask()).toMatchObject({ state: 'completed', index: 1000, max: 1000 });
  });

  it('keeps its words to itself if it is to', async () => {
    expect(await run('--quiet', ...node('console.log(1); console.error(2)'))).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('passes every byte on', async () => {
    const { stdout } = await run(...node('process.stdout.write("x".repeat(1_000_000))'));
    expect(stdout.length).toBe(1_000_000);
  });

  it('that is not there is told as shells tell it', async () => {
    expect(await run('--', 'no-such-program')).toMatchObject({
      exitCode: 127,
      stderr: "send-receive: The program 'no-such-program' was not found. Is it installed?\n",
    });
    expect(lastTask()).toMatchObject({ state: 'failed' });
    expect(await run('--', world.real.folder)).toMatchObject({ exitCode: 126 });
  });

  it('needs no app', async () => {
    world.quit();
    expect(await run(...node('console.log(1); process.exitCode = 4'))).toEqual({
      exitCode: 4,
      stdout: '1\n',
      stderr: '',
    });
  });

  it('without the app and its own words, has its failure told', async () => {
    world.quit();
    const { exitCode, stderr } = await run('--quiet', '--', 'sh', '-c', 'echo disk full >&2; exit 3');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^sh - Synchronizing {2}Failed {2}took \d:\d\d\n/);
    expect(stderr).toContain("reported error (0x8007042B) : 'sh: it has failed (exit code 3): disk full'\n");
    expect(await run('--quiet', '--', 'no-such-program')).toMatchObject({
      exitCode: 127,
      stderr: "send-receive: The program 'no-such-program' was not found. Is it installed?\n",
    });
  });

  it('that writes for programs because it was asked to is shown as people like it', async () => {
    await world.real.writeFile('restic', RESTIC);
    const restic = path.join(world.real.folder, 'restic');
    await chmod(restic, 0o755);
    expect(await run('--', restic, 'backup', 'x')).toEqual({
      exitCode: 3,
      stdout: 'Snapshot 89200c1a saved\n',
      stderr: '/src/x: permission denied\n',
    });
    const raw = await run('--raw', '--', restic, 'backup', 'x');
    expect(raw.stdout).toMatch(/^{"message_type":"status".*\n{"message_type":"summary"/);
    // Who asks for it gets it.
    expect(await run('--', restic, 'backup', '--json', 'x')).toEqual(raw);
  });

  it('goes on when the app is closed', async () => {
    const command = start(...node(STAYS));
    await command.says('Copying');
    world.quit();
    command.child.stdin.end();
    expect(await command.ended).toEqual({ exitCode: 0, stdout: 'Copying 1/4\nend\n', stderr: '' });
  });
});

describe('cancelling', () => {
  it('by Ctrl+C reaches the command and all that it has started', async () => {
    const command = start(...node(STARTS_ANOTHER));
    await command.says('\n');
    const group = Number(command.stdout);
    command.interrupt();
    expect(await command.ended).toMatchObject({ exitCode: 130 });
    await world.real.until(() => lastTask().state === 'cancelled');
    await expect.poll(() => isGroupAlive(group)).toBe(false);
  });

  it('in the window ends the command', async () => {
    const command = start(...node(STARTS_ANOTHER));
    await command.says('\n');
    const group = Number(command.stdout);
    await world.run(['cancel']);
    expect(await command.ended).toMatchObject({ exitCode: 143 });
    await world.real.until(() => lastTask().state === 'cancelled');
    await expect.poll(() => isGroupAlive(group)).toBe(false);
  });

  it('leaves a command the time to tidy up', async () => {
    const command = start(
      ...node(
        'process.on("SIGINT", () => { console.log("tidied up"); process.exit(7) }); console.log("runs"); setInterval(() => {}, 999)',
      ),
    );
    await command.says('runs');
    command.interrupt();
    expect(await command.ended).toMatchObject({ exitCode: 7, stdout: 'runs\ntidied up\n' });
    await world.real.until(() => lastTask().state === 'cancelled');
  });

  it('ends one that does not want to, at the third Ctrl+C', async () => {
    const command = start(
      ...node('process.on("SIGINT", () => console.log("no")); console.log("runs"); setInterval(() => {}, 999)'),
    );
    await command.says('runs');
    for (const answer of ['no\n', 'no\nno\n']) {
      command.interrupt();
      await command.says(answer);
    }
    await expect.poll(() => command.stderr).toBe('send-receive: Ctrl+C once more ends it by force.\n');
    command.interrupt();
    expect(await command.ended).toMatchObject({ exitCode: 137 });
  });

  it('is what nobody who reads the output does to a command', async () => {
    const command = start(
      ...node(
        'setInterval(() => console.log("x".repeat(99_999)), 1); process.stdout.on("error", () => process.exit(9))',
      ),
    );
    await command.says('x');
    command.child.stdout.destroy();
    expect(await command.ended).toMatchObject({ exitCode: 9 });
  });
});

const RESTIC = `#!/bin/sh
echo '{"message_type":"status","percent_done":0.5,"total_bytes":4,"bytes_done":2}'
echo '{"message_type":"error","error":{"message":"permission denied"},"item":"/src/x"}' >&2
echo '{"message_type":"summary","snapshot_id":"89200c1a"}'
exit 3
`;
const STAYS = 'console.log("Copying 1/4"); process.stdin.on("end", () => console.log("end")).resume()';
const STARTS_ANOTHER = `
  const { spawn } = require('node:child_process');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 999)']);
  other.once('spawn', () => console.log(process.pid));
`;
