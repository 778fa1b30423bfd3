import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { KeptLog } from '#electron/host/testing/keptLog.ts';
import { demoStore } from '#electron/host/testing/realHost.ts';
import { childProcessLauncher } from '#electron/transport/childProcess.ts';
import type { StoreTestNews } from '#shared/protocol/storeBridge.ts';
import { StoreTests } from './storeTests.ts';

let news: StoreTestNews[];
let log: KeptLog;
let tests: StoreTests;
let heard: () => void;

beforeEach(() => {
  news = [];
  log = new KeptLog();
  heard = () => {};
  tests = new StoreTests({
    launch: childProcessLauncher(inject('providerProcessEntry'), '.'),
    log,
    limits: { stallAfterSeconds: 15, cancelGraceSeconds: 0.5 },
    onNews(each) {
      news.push(each);
      heard();
    },
  });
});

afterEach(() => tests.dispose());

async function find(isWanted: (news: StoreTestNews) => boolean): Promise<StoreTestNews> {
  for (;;) {
    const found = news.find(isWanted);
    if (found !== undefined) return found;
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
}

it('tells how a store goes, and in the end how it went', async () => {
  const testId = tests.start(demoStore('a', 'authentication-failure'));
  await find(({ isOver }) => !isOver);
  const { report } = await find(({ isOver }) => isOver);
  expect(news.every((each) => each.testId === testId)).toBe(true);
  expect(report.summary.failed).toBe(1);
  expect(report.errors[0]?.message).not.toBe('');
  expect(log.lines.every((line) => / Test: /.test(line))).toBe(true);
});

it('can be cancelled, also when the provider does not listen', async () => {
  const testId = tests.start(demoStore('a', 'hang'));
  await find(({ report }) => report.tasks[0]?.step !== null);
  expect(tests.cancel(testId)).toBe(true);
  const { report } = await find(({ isOver }) => isOver);
  expect(report.summary.cancelled).toBe(1);
  expect(tests.cancel(testId)).toBe(false);
});

it('a new test takes the place of the one that runs', async () => {
  const first = tests.start(demoStore('a', 'hang'));
  const second = tests.start(demoStore('b', 'refused-start'));
  await find(({ isOver }) => isOver);
  expect(news.filter(({ isOver }) => isOver).map(({ testId }) => testId)).toEqual([second]);
  expect(tests.cancel(first)).toBe(false);
});

it('shows no more of it than a form can', async () => {
  const scenarios = Array.from({ length: 150 }, () => 'refused-start');
  tests.start(demoStore('a', ...scenarios));
  const { report } = await find(({ isOver }) => isOver);
  expect([report.tasks.length, report.errors.length, report.summary.total]).toEqual([100, 100, 150]);
});
