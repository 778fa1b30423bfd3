import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
// oxlint-disable-next-line eslint/no-restricted-imports -- only tests import this
import { onTestFinished } from 'vitest';
import type { RunBatch } from '../batch.ts';
import { HistoryStore } from '../historyStore.ts';
import { USUAL_RETENTION } from '../retention.ts';
import { RunFollower } from '../runFollower.ts';
import type { PlayedRun } from './playedRuns.ts';

/** The file of a history that is gone when the test is. */
export function tempHistory(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'send-receive-history-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'history.db');
}

export function openStore(file: string, timeOfDay: () => number = () => TODAY): HistoryStore {
  return new HistoryStore({ file, retention: USUAL_RETENTION, timeOfDay });
}

export const TODAY = Date.UTC(2026, 4, 17, 12);

/** Everything that is to be written about a run. */
export function batchesOf({ live }: PlayedRun, startedAt = TODAY): RunBatch[] {
  const follower = new RunFollower(live, startedAt);
  const batches: RunBatch[] = [];
  for (let batch = follower.take(); batch !== null; batch = follower.take()) batches.push(batch);
  return batches;
}

export function writeRun(store: HistoryStore, run: PlayedRun, startedAt = TODAY): boolean {
  return batchesOf(run, startedAt).every((batch) => store.write(batch));
}
