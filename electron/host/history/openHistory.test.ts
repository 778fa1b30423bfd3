import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#shared/history/queries.ts';
import type { HistoryStore } from './historyStore.ts';
import { migrate, versionOf } from './migrate.ts';
import { LATEST_VERSION, MIGRATIONS } from './migrations/index.ts';
import { openDatabase } from './sqlite.ts';
import { PlayedRun, taskOf } from './testing/playedRuns.ts';
import { openStore, tempHistory, writeRun } from './testing/tempHistory.ts';

const PAGE = 4_096;

function fill(file: string, runs: number): void {
  const store = openStore(file);
  for (let id = 1; id <= runs; id += 1) {
    const run = new PlayedRun(
      id,
      ['a', 'b', 'c'].map((name) => taskOf(name)),
    );
    run.complete(id * 10);
    expect(writeRun(store, run)).toBe(true);
  }
  store.close();
}

const runsOf = (store: HistoryStore): number[] =>
  store.ask('runs', { filter: EVERYTHING, before: null, limit: 1_000 }).map(({ id }) => id);

/** It can be used as if nothing had happened. */
function expectUsable(store: HistoryStore): void {
  const before = runsOf(store).length;
  const run = new PlayedRun(999, [taskOf('a')]);
  run.complete(3);
  expect(writeRun(store, run)).toBe(true);
  expect(runsOf(store)).toHaveLength(before + 1);
}

describe('a damaged history', () => {
  const whole = (): { readonly file: string; readonly bytes: Buffer } => {
    const file = tempHistory();
    fill(file, 60);
    return { file, bytes: readFileSync(file) };
  };

  it('is kept aside, and what can be read of it is kept on', () => {
    const { file, bytes } = whole();
    bytes.fill(0x5a, PAGE * 12, PAGE * 13);
    writeFileSync(file, bytes);
    const store = openStore(file);
    // Found when it is first met, since nothing has said before that there may be damage.
    const counted = Array.from({ length: 60 }, (_, i) => store.ask('run', i + 1)?.tasks.length ?? 0);
    expect(counted.filter((tasks) => tasks === 3).length).toBeGreaterThan(30);
    expect(store.problem).toMatchObject({ what: 'history', path: file });
    expect(store.problem?.consequence).toEqual({ id: 'runsSaved', count: 60 });
    expect(readFileSync(store.problem?.keptAs as string)).toEqual(bytes);
    expectUsable(store);
    store.close();
  });

  it('begins anew where nothing can be read of it', () => {
    const file = tempHistory();
    writeFileSync(file, 'not a database at all'.repeat(500));
    const store = openStore(file);
    expect(store.problem?.reason).toMatch(/not a database/);
    expect(store.problem?.consequence).toEqual({ id: 'runsSaved', count: 0 });
    expect(existsSync(store.problem?.keptAs as string)).toBe(true);
    expectUsable(store);
    store.close();
  });

  it('opens whatever has happened to its bytes, and loses no file', { timeout: 60_000 }, () => {
    const { bytes } = whole();
    const damage = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      length: fc.nat({ max: 9_000 }),
      byte: fc.nat(255),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), fc.boolean(), (damages, isCut) => {
        const copy = tempHistory();
        const broken = Buffer.from(bytes);
        for (const { at, length, byte } of damages) broken.fill(byte, at, Math.min(at + length, broken.length));
        writeFileSync(copy, isCut ? broken.subarray(0, Math.max(1, damages[0]?.at ?? 1)) : broken);
        const store = openStore(copy);
        for (let id = 1; id <= 60; id += 1) readQuietly(store, id);
        expectUsable(store);
        const { problem } = store;
        if (problem?.reason.includes('later version') === true) return store.close();
        if (problem !== null)
          expect(readdirSync(path.dirname(copy))).toContain(path.basename(problem.keptAs as string));
        store.close();
      }),
      { numRuns: 30, examples: [[[{ at: 16_388, length: 4_093, byte: 0 }], false]] },
    );
  });

  /** Bytes may be changed in ways that nobody can see, but for what they mean. */
  function readQuietly(store: HistoryStore, id: number): void {
    try {
      store.ask('run', id);
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
    }
  }
});

it('leaves a history of a later version alone, and goes on in memory', () => {
  const file = tempHistory();
  fill(file, 2);
  const db = openDatabase(file);
  db.exec(`PRAGMA user_version = ${LATEST_VERSION + 1}; PRAGMA wal_checkpoint(TRUNCATE)`);
  db.close();
  const before = readFileSync(file);
  const store = openStore(file);
  expect(store.problem?.reason).toMatch(/later version of Send\/Receive/);
  expect(store.problem?.consequence).toEqual({ id: 'inMemory' });
  expect(store.problem?.keptAs).toBeNull();
  expectUsable(store);
  store.close();
  expect(readFileSync(file)).toEqual(before);
});

it('goes on in memory where no file can be made', () => {
  const file = tempHistory();
  writeFileSync(file, 'not a folder');
  const store = openStore(path.join(file, 'history.db'));
  expect(store.problem?.consequence).toEqual({ id: 'inMemory' });
  expectUsable(store);
  store.close();
});

it('says of a run that went on when the app was killed that it was interrupted', () => {
  const file = tempHistory();
  const store = openStore(file);
  writeRun(store, new PlayedRun(1, [taskOf('a')]));
  const copy = tempHistory();
  for (const suffix of ['', '-wal', '-shm']) copyFileSync(file + suffix, copy + suffix);
  store.close();
  const after = openStore(copy);
  expect(after.problem).toBeNull();
  expect(after.ask('run', 1)?.line).toMatchObject({ outcome: 'interrupted', endedAt: null });
  after.close();
});

describe('migrations', () => {
  it('are numbered from 1 on', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it.each([0, ...MIGRATIONS.map(({ version }) => version)])('lead from version %i to the latest', (version) => {
    const db = openDatabase(tempHistory());
    migrate(db, MIGRATIONS.slice(0, version));
    migrate(db);
    expect(versionOf(db)).toBe(LATEST_VERSION);
    db.close();
  });

  it('are made whole or not at all', () => {
    const db = openDatabase(tempHistory());
    const broken = { version: 1, sql: 'CREATE TABLE first (a); CREATE TABLE first (a);' };
    expect(() => migrate(db, [broken])).toThrow(/already exists/);
    expect(versionOf(db)).toBe(0);
    migrate(db);
    expect(versionOf(db)).toBe(LATEST_VERSION);
    db.close();
  });
});
