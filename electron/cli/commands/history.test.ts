import path from 'node:path';
import { beforeEach, expect, inject, it } from 'vitest';
import type { HistoryStore } from '#electron/host/history/historyStore.ts';
import { PlayedRun, taskOf } from '#electron/host/history/testing/playedRuns.ts';
import { openStore, tempHistory, TODAY, writeRun } from '#electron/host/history/testing/tempHistory.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { type CommandResult, ShellCommand } from '../testing/shellCommand.ts';

let file: string;

beforeEach(() => {
  file = tempHistory();
});

function run(...args: string[]): Promise<CommandResult> {
  const profile = ['--profile', path.dirname(file)];
  return new ShellCommand(inject('commandLine'), ['history', ...args, ...profile], { LC_ALL: 'C', TZ: 'UTC' }).ended;
}

/** Two runs, of which the second has failed. The app goes on. */
function keepTwoRuns(): HistoryStore {
  const store = openStore(file);
  const first = new PlayedRun(1, [taskOf('anna'), taskOf('ben')]);
  first.complete(300, 3_000);
  writeRun(store, first, TODAY);
  const second = new PlayedRun(2, [taskOf('ben')]);
  second.happen(
    { wait: 0, task: 0, event: { type: 'taskStarted', pid: 1 } },
    { wait: 0, task: 0, event: { type: 'progress', text: 'message 3 of 9', index: 3, max: 9 } },
    { wait: 0, task: 0, event: { type: 'error', hr: HR.E_FAIL, text: 'No route\u001B[2J to host' } },
    { wait: 9_000, task: 0, event: { type: 'done', hr: HR.E_FAIL } },
  );
  writeRun(store, second, TODAY + 60_000);
  return store;
}

it('says where it looks when there is no history, and how it begins', async () => {
  const { exitCode, stdout, stderr } = await run();
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain(`There is no history yet: ${file}`);
  expect(stderr).toContain('--profile');
});

it('lists the runs while the app keeps them', async () => {
  const store = keepTwoRuns();
  const { exitCode, stdout } = await run();
  store.close();
  expect(exitCode).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'Sunday, May 17, 2026',
    expect.stringMatching(/^2 +12:01\sPM +Failed +took 0:09 +0 of 1 Task/),
    expect.stringMatching(/^1 +12:00\sPM +Completed +took 0:03 +2 of 2 Tasks/),
    '',
  ]);
});

it.each([
  [['--store', 'ANNA'], ['1']],
  [['--store', 'ben', '--outcome', 'failed'], ['2']],
  [['--text', 'no route'], ['2']],
  [['--limit', '1'], ['2']],
])('%j picks out %j', async (args, ids) => {
  keepTwoRuns().close();
  const { stdout } = await run(...args);
  expect(stdout.split('\n').flatMap((line) => /^\d+/.exec(line) ?? [])).toEqual(ids);
});

it('answers 1 when there are no such runs', async () => {
  keepTwoRuns().close();
  expect(await run('--text', 'nowhere')).toMatchObject({ exitCode: 1, stdout: 'No run matches\n' });
  expect(await run('--store', '')).toMatchObject({ exitCode: 64, stderr: expect.stringContaining('not empty') });
  expect((await run('--store', 'carla')).stderr).toContain("There is no store 'carla': anna (anna@example.com), ben");
  expect((await run('7')).stderr).toContain("There is no run 7. 'send-receive history' lists them.");
});

it('shows a run as the window did, and what has changed since it went well', async () => {
  keepTwoRuns().close();
  const { exitCode, stdout } = await run('2');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/0 +ben@example.com - Receiving +Failed - message 3 of 9 +3 of 9 +took 0:09/);
  expect(stdout).toContain("reported error (0x80004005) : 'No route to host'");
  expect(stdout).toContain('ben@example.com - Receiving took 0:09 instead of 0:03');
  expect(stdout).toContain('ben@example.com - Receiving: 3 items instead of 300');
  expect(stdout).toContain('New error in ben@example.com - Receiving (0x80004005)');
});

it('writes JSON and CSV for programs', async () => {
  keepTwoRuns().close();
  const runs = JSON.parse((await run('--json')).stdout) as { id: number; tasks: unknown[] }[];
  expect(runs.map(({ id, tasks }) => [id, tasks.length])).toEqual([
    [2, 1],
    [1, 2],
  ]);
  const lines = (await run('1', '--csv')).stdout.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('1,2026-05-17T12:00:00.000Z,succeeded,anna,anna@example.com,receiving,completed,');
  expect((await run('--json', '--csv')).exitCode).toBe(64);
});
