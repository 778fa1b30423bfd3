import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { RealHost } from '#electron/host/testing/realHost.ts';
import { commandStore } from './testing/commandStore.ts';

const execute = promisify(execFile);

let real: RealHost;

beforeEach(async () => {
  real = await RealHost.open(inject('providerProcessEntry'), { stallAfterSeconds: 15, cancelGraceSeconds: 8 });
});

afterEach(() => real.close());

const inFolder = (...names: string[]): string => path.join(real.folder, ...names);

/** Nothing of the user's own settings. */
const environment = (): Record<string, string> => ({
  HOME: real.folder,
  XDG_CACHE_HOME: inFolder('cache'),
  XDG_CONFIG_HOME: inFolder('config'),
  BORG_BASE_DIR: inFolder('borg-base'),
  RESTIC_PASSWORD: 'secret',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  LC_ALL: 'C.UTF-8',
});

/** A command of the preparation. */
async function prepare(program: string, ...args: string[]): Promise<void> {
  await execute(program, args, { cwd: real.folder, env: { ...process.env, ...environment() } });
}

async function makeFiles(folder: string, count: number, size: number): Promise<void> {
  await mkdir(inFolder(folder), { recursive: true });
  for (let i = 1; i <= count; i += 1) await writeFile(inFolder(folder, `file ${i}.bin`), randomBytes(size));
}

/** Runs a tool as the only task, and tells what became of it. */
async function run(...command: string[]) {
  const live = await real.finish(commandStore({ command, env: environment() }));
  const { errors, findings, steps, stepLog } = live.run;
  return {
    task: real.task(),
    errors,
    findings: findings.map(({ id }) => id),
    steps: stepLog.of(0, steps[0] ?? null).steps.map(({ text }) => text),
    step: steps[0],
  };
}

const COMPLETED = { state: 'completed', errors: 0, warnings: 0 };

function realTools(): void {
  describe('rclone', () => {
    it('copies', async () => {
      await makeFiles('src', 30, 200_000);
      const { task, findings, steps } = await run('rclone', 'copy', '--bwlimit=6M', 'src', 'dst');
      expect(task).toMatchObject({ ...COMPLETED, index: 6_000_000, max: 6_000_000 });
      expect(findings).toEqual([]);
      expect(steps.join('\n')).toMatch(/Transferring file \d+\.bin/);
      expect(await readdir(inFolder('dst'))).toHaveLength(30);
    });

    it('says what it does not find', async () => {
      const { task, errors } = await run('rclone', 'copy', '--retries=1', 'nowhere', 'dst');
      expect(task).toMatchObject({ state: 'failed', result: HR.MAPI_E_NOT_FOUND });
      expect(errors.at(-1)?.message).toMatch(/^rclone: a folder was not found \(exit code 3\): .*directory not found/);
    });
  });

  describe('rsync', () => {
    it('copies', async () => {
      await makeFiles('src', 20, 100_000);
      const { task, findings, step } = await run('rsync', '-a', '--bwlimit=4000', 'src/', 'dst/');
      expect(task).toMatchObject({ ...COMPLETED, index: 100, max: 100 });
      expect(task.calls).toBeGreaterThan(20);
      expect(findings).toEqual([]);
      expect(step).toBe('Transferring, 21 of 21 files looked at');
    });

    it('has nothing left to do where there is nothing new', async () => {
      await makeFiles('src', 3, 100);
      await prepare('rsync', '-a', 'src/', 'dst/');
      const { task } = await run('rsync', '-a', 'src/', 'dst/');
      expect(task).toMatchObject({ ...COMPLETED, index: 100, max: 100 });
    });

    it('warns of what is not there, and copies the rest', async () => {
      await makeFiles('src', 3, 100);
      const { task, errors, findings } = await run('rsync', '-a', 'src/', 'nowhere', 'dst/');
      expect(task).toMatchObject({ state: 'completedWithWarnings', result: HR.MAPI_W_PARTIAL_COMPLETION, warnings: 2 });
      expect(errors.map(({ message }) => message)).toEqual([
        expect.stringMatching(/link_stat ".*nowhere" failed/),
        'rsync: some files or attributes were not transferred (exit code 23)',
      ]);
      expect(findings).toEqual([]);
    });

    it('fails where nothing is there', async () => {
      const { task, errors, findings } = await run('rsync', '-a', 'nowhere/', 'dst/');
      expect(task).toMatchObject({ state: 'failed', result: HR.MAPI_E_NOT_FOUND, index: 0, max: 0 });
      expect(errors.at(-1)?.message).toBe('rsync: nothing of what it was to copy is there (exit code 23)');
      expect(findings).toEqual([]);
    });

    it('is cancelled with all its processes', async () => {
      await makeFiles('src', 5, 1_000_000);
      const live = real.start(commandStore({ command: ['rsync', '-a', '--bwlimit=100', 'src/', 'dst/'] }));
      await real.until(() => real.task().calls > 1);
      real.host.cancelAll();
      await real.until(() => live.isOver);
      expect(real.task()).toMatchObject({ state: 'cancelled', forced: false, errors: 0 });
    });
  });

  describe('restic', () => {
    it('backs up', async () => {
      await makeFiles('src', 10, 1_000_000);
      await prepare('restic', 'init', '-r', 'repository');
      const { task, findings, steps } = await run('restic', '-r', 'repository', 'backup', 'src');
      expect(task).toMatchObject({ ...COMPLETED, index: task.max });
      expect(task.max).toBeGreaterThan(100);
      expect(findings).toEqual([]);
      expect(steps.at(-1)).toMatch(/^Snapshot \w+ saved$/);
    });

    it('says that the password is wrong', async () => {
      await prepare('restic', 'init', '-r', 'repository');
      const command = ['env', 'RESTIC_PASSWORD=other', 'restic', '-r', 'repository', 'backup', '.'];
      const { task, errors } = await run(...command);
      expect(task.state).toBe('failed');
      expect(errors[0]?.message).toMatch(/^restic: .*wrong password or no key found/);
    });
  });

  describe('borg', () => {
    it('archives and extracts', async () => {
      await makeFiles('src', 10, 1_000_000);
      await prepare('borg', 'init', '-e', 'none', 'repository');
      const created = await run('borg', 'create', 'repository::one', 'src');
      expect(created.task).toMatchObject(COMPLETED);
      expect(created.step).toMatch(/cache/);
      expect(created.findings).toEqual([]);
      await mkdir(inFolder('out'));
      const live = await real.finish(
        commandStore({ command: ['borg', 'extract', '../repository::one'], cwd: 'out', env: environment() }),
      );
      expect(real.task()).toMatchObject({ ...COMPLETED, max: 10_000_000 });
      expect(live.run.steps[0]).toMatch(/^Extracting: src\/file \d+\.bin$/);
      expect(live.run.findings).toEqual([]);
    });

    it('warns of what it cannot read, and fails without a repository', async () => {
      await prepare('borg', 'init', '-e', 'none', 'repository');
      const partly = await run('borg', 'create', 'repository::one', 'nowhere');
      expect(partly.errors.map(({ message }) => message)).toEqual([
        expect.stringMatching(/nowhere/),
        expect.stringMatching(/exit code 1/),
      ]);
      expect(partly.task).toMatchObject({ state: 'completedWithWarnings', result: HR.MAPI_W_ERRORS_RETURNED });
      const { task, errors, findings } = await run('borg', 'create', 'no-repository::one', '.');
      expect(task).toMatchObject({ state: 'failed', result: HR.MAPI_E_NOT_FOUND, errors: 1 });
      expect(errors[0]?.message).toMatch(/^Repository .* does not exist/);
      expect(findings).toEqual([]);
    });
  });

  describe('git', () => {
    it('clones', async () => {
      await makeFiles('origin', 50, 2_000);
      await prepare('git', 'init', '-q', 'origin');
      await prepare('git', '-C', 'origin', 'add', '.');
      await prepare('git', '-C', 'origin', 'commit', '-q', '-m', 'one');
      const { task, findings, steps } = await run('git', 'clone', `file://${inFolder('origin')}`, 'clone');
      expect(task).toMatchObject(COMPLETED);
      expect(task.max).toBeGreaterThanOrEqual(50);
      expect(steps).toContain('Receiving objects');
      expect(findings).toEqual([]);
    });

    it('says why it cannot', async () => {
      const { task, errors } = await run('git', 'clone', inFolder('nowhere'), 'clone');
      expect(task).toMatchObject({ state: 'failed', result: HR.ERROR_PROCESS_ABORTED });
      expect(errors[0]?.message).toMatch(/^git: it has failed \(exit code 128\): fatal: repository .* does not exist$/);
    });
  });

  describe('mbsync', () => {
    beforeEach(async () => {
      for (const folder of ['cur', 'new', 'tmp']) await mkdir(inFolder('far', 'INBOX', folder), { recursive: true });
      await mkdir(inFolder('near'));
      await mkdir(inFolder('state'));
      for (let i = 1; i <= 20; i += 1) {
        const message = `From: a@example.com\nSubject: ${i}\nMessage-ID: <${i}@example.com>\n\nHello\n`;
        await writeFile(inFolder('far', 'INBOX', 'new', `${i}.message`), message);
      }
      const maildir = (name: string): string =>
        `MaildirStore ${name}\nPath ${inFolder(name)}/\nInbox ${inFolder(name, 'INBOX')}\nSubFolders Verbatim\n`;
      const channel = `Channel mail\nFar :far:\nNear :near:\nPatterns *\nCreate Both\nSyncState ${inFolder('state')}/\n`;
      await real.writeFile('mbsyncrc', [maildir('far'), maildir('near'), channel].join('\n'));
    });

    it('copies messages', async () => {
      const { task, findings, steps } = await run('mbsync', '-c', 'mbsyncrc', '-a');
      expect(task).toMatchObject(COMPLETED);
      expect(steps).toEqual(expect.arrayContaining(['Channel mail', expect.stringMatching(/^far side: 20 messages/)]));
      expect(findings).toEqual([]);
      expect(await readdir(inFolder('near', 'INBOX', 'new'))).toHaveLength(20);
    });

    it('counts where it has a terminal', async () => {
      const command = ['script', '-qefc', 'mbsync -c mbsyncrc -a', '/dev/null'];
      const live = await real.finish(commandStore({ command, tool: 'mbsync', env: environment() }));
      expect(real.task()).toMatchObject({ ...COMPLETED, index: 20, max: 20 });
      expect(live.run.steps[0]).toBe('Channel 1 of 1, mailbox 1 of 1 done');
      expect(live.run.findings).toEqual([]);
    });

    it('says what is not set up', async () => {
      const { task, errors } = await run('mbsync', '-c', 'mbsyncrc', 'other');
      expect(task.state).toBe('failed');
      expect(errors[0]?.message).toMatch(/^mbsync: it has failed \(exit code 1\): .*other/);
    });
  });
}

// Making a repository is slow on purpose: a password must not be easy to guess.
if (process.platform === 'linux') describe('the real', { timeout: 60_000 }, realTools);
else it('tools are tested on Linux, where the set-up brings them', () => expect(process.platform).not.toBe('linux'));
