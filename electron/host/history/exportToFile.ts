import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { RunLine } from '#shared/history/pastRun.ts';
import type { HistoryQueries } from '#shared/history/queries.ts';
import { eachRun, exportRuns } from './exportRuns.ts';
import type { Database } from './sqlite.ts';

const PIECE = 64 * 1024;

/** The file is there when all of it is; a failure leaves what was there before. */
export function exportToFile(
  db: Database,
  { file, format, filter }: HistoryQueries['exportTo']['argument'],
): HistoryQueries['exportTo']['answer'] {
  const part = `${file}.part`;
  let runs = 0;
  const counted = function* (): Generator<RunLine> {
    for (const line of eachRun(db, filter)) {
      runs += 1;
      yield line;
    }
  };
  try {
    writePieces(part, exportRuns(db, format, counted()));
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return runs;
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, 'w');
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < PIECE) continue;
      writeFileSync(handle, text);
      text = '';
    }
    writeFileSync(handle, text);
  } finally {
    closeSync(handle);
  }
}
