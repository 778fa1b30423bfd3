import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { LiveRun } from '#electron/host/liveRun.ts';
import { RealHost } from '#electron/host/testing/realHost.ts';
import { commandStore } from './testing/commandStore.ts';
import { isGroupAlive } from './testing/processGroups.ts';

let real: RealHost;

beforeEach(async () => {
  // As much as the app gives a provider, which is more than the provider gives its tool.
  real = await RealHost.open(inject('providerProcessEntry'), { stallAfterSeconds: 15, cancelGraceSeconds: 8 });
});

afterEach(() => real.close());

/** Starts a script that prints the number of its process, which is also that of its group, when it is ready. */
async function start(script: string): Promise<{ live: LiveRun; pid: number }> {
  const live = real.start(commandStore({ command: ['sh', '-c', script] }));
  await real.until(() => live.run.steps[0] !== null || live.isOver);
  expect(live.run.errors).toEqual([]);
  return { live, pid: Number(live.run.steps[0]) };
}

function groups(): void {
  it('a cancel asks the tool to end', async () => {
    const { live } = await start("trap 'echo tidied up >&2; exit 0' TERM; echo $$; while :; do sleep 0.05; done");
    real.host.cancelTask(live.run.info.id, 0);
    await real.until(() => live.isOver);
    expect(real.task()).toMatchObject({ state: 'cancelled', forced: false, errors: 0 });
    await expect.poll(() => real.host.taskDetails(1, 0)?.lastWords).toContain('tidied up');
  });

  it('a cancel ends a tool that does not listen, and what it has started', async () => {
    const { live, pid } = await start("trap '' TERM; sleep 60 & echo $$; sleep 60");
    real.host.cancelTask(live.run.info.id, 0);
    await real.until(() => live.isOver);
    expect(real.task()).toMatchObject({ state: 'cancelled', forced: false });
    await expect.poll(() => isGroupAlive(pid)).toBe(false);
  });

  it('a tool ends with a provider that is given less time than a tool', async () => {
    await real.close();
    real = await RealHost.open(inject('providerProcessEntry'), { stallAfterSeconds: 15, cancelGraceSeconds: 0.5 });
    const { live, pid } = await start("trap '' TERM; echo $$; sleep 60; sleep 60");
    real.host.cancelTask(live.run.info.id, 0);
    await real.until(() => live.isOver);
    expect(real.task()).toMatchObject({ state: 'cancelled', forced: true });
    await expect.poll(() => isGroupAlive(pid)).toBe(false);
  });

  it('a cancel ends what a tool has left behind', async () => {
    const { live, pid } = await start("trap '' TERM; sleep 60 >/dev/null 2>&1 & trap - TERM; echo $$; sleep 60");
    real.host.cancelTask(live.run.info.id, 0);
    await real.until(() => live.isOver);
    expect(real.task().state).toBe('cancelled');
    await expect.poll(() => isGroupAlive(pid)).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])(
    'a provider process that gets %s takes its tools with it',
    async (signal) => {
      const { live, pid } = await start("trap '' TERM INT HUP; sleep 60 & echo $$; sleep 60");
      process.kill(real.task().pid, signal);
      await real.until(() => live.isOver);
      await expect.poll(() => isGroupAlive(pid)).toBe(false);
    },
  );

  it('a tool whose provider process was killed ends when it wants to say something', async () => {
    const { live, pid } = await start('while :; do echo $$; sleep 0.05; done');
    process.kill(real.task().pid, 'SIGKILL');
    await real.until(() => live.isOver);
    await expect.poll(() => isGroupAlive(pid)).toBe(false);
  });

  it('a program that the tool leaves running does not keep the task from ending', async () => {
    const { live, pid } = await start('sleep 60 & echo $$');
    await real.until(() => live.isOver);
    expect(real.task()).toMatchObject({ state: 'completed', calls: 2 });
    expect(isGroupAlive(pid)).toBe(true);
    process.kill(-pid, 'SIGKILL');
  });

  it('a tool that is killed fails its task', async () => {
    const { live, pid } = await start('echo $$; sleep 60');
    process.kill(pid, 'SIGKILL');
    await real.until(() => live.isOver);
    expect(real.task().state).toBe('failed');
    expect(live.run.errors[0]?.message).toMatch(/^sh: it was ended by SIGKILL/);
    process.kill(-pid, 'SIGKILL');
  });

  it('a file that may not be executed is said to be one', async () => {
    await real.writeFile('notes.txt', 'no program');
    const live = await real.finish(commandStore({ command: ['./notes.txt'] }));
    expect(live.run.errors[0]?.message).toBe("The program './notes.txt' may not be executed.");
  });
}

if (process.platform === 'win32') {
  it('has no process groups', () => expect(process.getuid).toBeUndefined());
} else {
  describe('a tool and all that it starts:', groups);
}
