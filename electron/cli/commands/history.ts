import { existsSync } from 'node:fs';
import { exportRuns, eachRun } from '#electron/host/history/exportRuns.ts';
import { historyFile, usualProfile } from '#electron/host/history/profileFolder.ts';
import { readChanges } from '#electron/host/history/readChanges.ts';
import { openReadOnly } from '#electron/host/history/readOnly.ts';
import { readRun } from '#electron/host/history/readRun.ts';
import { readRunLine, readRuns } from '#electron/host/history/readRuns.ts';
import type { Database } from '#electron/host/history/sqlite.ts';
import type { RunLine } from '#shared/history/pastRun.ts';
import type { ExportFormat, HistoryFilter } from '#shared/history/queries.ts';
import type { HistoryOptions } from '../definitions/history.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { findStore } from '../report/findStore.ts';
import { historyLines } from '../report/historyLines.ts';
import { pastRunBlocks } from '../report/pastRunBlocks.ts';
import { paintFor } from '../terminal/colours.ts';
import { writeBlocks, writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

const USUAL_LIMIT = 20;

/** The runs that the app has kept, or one of them. */
export async function history(run: number | null, options: HistoryOptions, world: World): Promise<number> {
  const file = historyFile(options.profile ?? usualProfile(process.env));
  if (!existsSync(file)) {
    const { t } = world.texts;
    writeLines(world.terminal.err, [`${t('history.empty')}: ${file}`, BEGINS_WITH]);
    return EXIT.failed;
  }
  const db = open(file);
  try {
    const format = formatOf(options);
    if (format !== null) return await writeExport(db, format, run, options, world);
    return run === null ? listRuns(db, options, world) : showRun(db, run, world);
  } finally {
    db.close();
  }
}

const BEGINS_WITH = "It begins with the first run of the app. If the app has another folder, name it with '--profile'.";

function open(file: string): Database {
  try {
    return openReadOnly(file);
  } catch (error) {
    throw new Failure(EXIT.failed, `${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function formatOf({ json, csv }: HistoryOptions): ExportFormat | null {
  if (json === true) return 'json';
  return csv === true ? 'csv' : null;
}

function filterOf(db: Database, { store, outcome, text }: HistoryOptions): HistoryFilter {
  return {
    storeId: store === undefined ? null : findStore(db, store),
    outcome: outcome ?? null,
    text: text ?? null,
  };
}

function listRuns(db: Database, options: HistoryOptions, { terminal: { out }, texts }: World): number {
  const limit = options.limit ?? USUAL_LIMIT;
  const runs = readRuns(db, { filter: filterOf(db, options), before: null, limit });
  if (runs.length === 0) writeLines(out, [texts.t('history.noMatch')]);
  else writeLines(out, historyLines(runs, texts, out.columns, paintFor(out)));
  return runs.length === 0 ? EXIT.failed : EXIT.ok;
}

function showRun(db: Database, id: number, { terminal: { out }, texts }: World): number {
  const run = readRun(db, id);
  if (run === null) throw noSuchRun(id);
  writeBlocks(out, pastRunBlocks(run, readChanges(db, id), texts, out.columns, paintFor(out)));
  return EXIT.ok;
}

async function writeExport(
  db: Database,
  format: ExportFormat,
  run: number | null,
  options: HistoryOptions,
  { terminal: { out, outputClosed } }: World,
): Promise<number> {
  let count = 0;
  const counted = function* (): Generator<RunLine> {
    for (const line of run === null ? eachRun(db, filterOf(db, options)) : oneRun(db, run)) {
      if (count === (options.limit ?? Number.POSITIVE_INFINITY)) return;
      count += 1;
      yield line;
    }
  };
  for (const piece of exportRuns(db, format, counted())) {
    if (outputClosed.aborted) break;
    out.write(piece);
    await out.drained();
  }
  return count === 0 ? EXIT.failed : EXIT.ok;
}

function oneRun(db: Database, id: number): RunLine[] {
  const line = readRunLine(db, id);
  if (line === null) throw noSuchRun(id);
  return [line];
}

function noSuchRun(id: number): Failure {
  return new Failure(EXIT.failed, `There is no run ${id}. 'send-receive history' lists them.`);
}
