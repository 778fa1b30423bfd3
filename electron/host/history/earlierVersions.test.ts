import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#shared/history/queries.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { HistoryStore } from './historyStore.ts';
import { versionOf } from './migrate.ts';
import { LATEST_VERSION } from './migrations/index.ts';
import { openReadOnly } from './readOnly.ts';
import { openForReading } from './sqlite.ts';
import { PlayedRun, taskOf } from './testing/playedRuns.ts';
import { openStore, tempHistory, writeRun } from './testing/tempHistory.ts';

/** Written by the app when the tables were of version 1; the last of its three runs was still going on. */
const VERSION_1 = path.join(import.meta.dirname, 'testing/version1.db');

function copyOfVersion1(): string {
  const file = tempHistory();
  copyFileSync(VERSION_1, file);
  return file;
}

const outcomes = (store: HistoryStore): string[] =>
  store.ask('runs', { filter: EVERYTHING, before: null, limit: 10 }).map(({ outcome }) => outcome);

describe('a history of version 1', () => {
  it('is found whole', () => {
    const store = openStore(copyOfVersion1());
    expect(store.problem).toBeNull();
    expect(outcomes(store)).toEqual(['interrupted', 'failed', 'failed']);
    const run = store.ask('run', 2);
    expect(run?.tasks.map(({ account }) => account)).toEqual(['ada@example.com', 'ben@example.com', 'mendable']);
    expect(run?.steps).toEqual(['Receiving message 5 of 5', null, null]);
    expect(run?.errors).toMatchObject([{ task: 1, hr: HR.MAPI_E_LOGON_FAILED, message: 'wrong password' }]);
    expect(run?.findings).toMatchObject([{ task: 2, id: 'call-after-done', method: 'Progress' }]);
    expect(store.ask('task', { run: 2, place: 0 })).toEqual({
      kind: '',
      steps: [{ text: 'Receiving message 5 of 5', startedAt: 586 }],
      leftOut: 0,
      lastWords: '',
    });
    expect(store.ask('trend', { storeId: 'ada', last: 9 }).map(({ items }) => items)).toEqual([5, 5]);
    expect(store.ask('changes', 2).changes).toMatchObject([{ kind: 'neverGood' }, { kind: 'neverGood' }]);
    store.close();
  });

  it('goes on in the present version', () => {
    const file = copyOfVersion1();
    const store = openStore(file);
    const run = new PlayedRun(1, [taskOf('ada')]);
    run.live.kinds.push('demo');
    run.live.handTo({ lastWords: 'that was all' }, [0]);
    run.complete(3);
    expect(writeRun(store, run)).toBe(true);
    expect(store.ask('task', { run: 4, place: 0 })).toMatchObject({ kind: 'demo', lastWords: 'that was all' });
    store.close();
    const db = openReadOnly(file);
    expect(versionOf(db)).toBe(LATEST_VERSION);
    db.close();
  });

  it('is saved as far as possible where it is damaged, and the old file stays as it is', () => {
    const file = copyOfVersion1();
    const bytes = readFileSync(file);
    const start = startOf('step', file);
    bytes.fill(0x5a, start, start + PAGE);
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, 'left behind by a crash');
    const store = openStore(file);
    const { keptAs, consequence } = store.problem ?? {};
    expect(consequence).toEqual({ id: 'runsSaved', count: 3 });
    expect(existsSync(String(keptAs))).toBe(true);
    expect(readFileSync(String(keptAs))).toEqual(bytes);
    expect(outcomes(store)).toEqual(['interrupted', 'failed', 'failed']);
    expect(store.ask('run', 1)?.errors).toHaveLength(2);
    store.close();
  });
});

const PAGE = 4_096;

/** Where the table's first page is in the file. */
function startOf(table: string, file: string): number {
  const db = openForReading(file);
  const { rootpage } = db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table) as {
    readonly rootpage: number;
  };
  db.close();
  return (rootpage - 1) * PAGE;
}
