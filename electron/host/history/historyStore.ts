import type { HistoryQueries, HistoryQuery } from '#shared/history/queries.ts';
import { answerQuery } from './answerQuery.ts';
import type { RunBatch } from './batch.ts';
import { type HistoryProblem, historyProblem, reasonOf } from './historyProblem.ts';
import type { HistoryWriter } from './historyWriter.ts';
import type { Retention } from './retention.ts';
import { openHistory, type OpenHistory, repairHistory } from './openHistory.ts';
import { type Database, saysDamaged } from './sqlite.ts';
import { tidyStep } from './tidy.ts';

interface StoreOptions {
  readonly file: string;
  readonly retention: Retention;
  /** Milliseconds since 1970. */
  readonly timeOfDay: () => number;
}

/** The history on disk: written, asked and tidied by one process; others may read the file meanwhile. */
export class HistoryStore {
  readonly #file: string;
  readonly #timeOfDay: () => number;
  #retention: Retention;
  #db!: Database;
  #writer!: HistoryWriter;
  #problem: HistoryProblem | null = null;
  /** What the last attempt to write has met. */
  #trouble: HistoryProblem | null = null;

  constructor({ file, retention, timeOfDay }: StoreOptions) {
    this.#file = file;
    this.#retention = retention;
    this.#timeOfDay = timeOfDay;
    this.#use(openHistory(file));
  }

  /** What is wrong now, or was wrong when it was opened. */
  get problem(): HistoryProblem | null {
    return this.#trouble ?? this.#problem;
  }

  /** False if it could not be written; then nothing of it has been, and all before is as it was. */
  write(batch: RunBatch): boolean {
    // Where it is damaged, it is repaired, and then there is no reason to wait.
    return this.#tryToWrite(batch) ?? this.#tryToWrite(batch) ?? false;
  }

  /** Null if it has met damage, which is repaired now. */
  #tryToWrite(batch: RunBatch): boolean | null {
    try {
      const isWritten = this.#writer.write(batch);
      this.#trouble = null;
      return isWritten;
    } catch (error) {
      this.#meet(error);
      return saysDamaged(error) ? null : false;
    }
  }

  ask<Q extends HistoryQuery>(query: Q, argument: HistoryQueries[Q]['argument']): HistoryQueries[Q]['answer'] {
    try {
      return answerQuery(this.#db, query, argument);
    } catch (error) {
      if (!saysDamaged(error)) throw error;
      this.#meet(error);
      return answerQuery(this.#db, query, argument);
    }
  }

  /** From now on; `tidy` sees to it. */
  retain(retention: Retention): void {
    this.#retention = retention;
  }

  /** Throws away a part of what is too old or too much; false when nothing is left to do. */
  tidy(): boolean {
    try {
      return tidyStep(this.#db, this.#retention, this.#timeOfDay());
    } catch (error) {
      this.#meet(error);
      return false;
    }
  }

  close(): void {
    try {
      // What is asked next finds everything in one file.
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      this.#meet(error);
    }
    this.#db.close();
  }

  #meet(error: unknown): void {
    if (!saysDamaged(error)) {
      this.#trouble = historyProblem(this.#file, reasonOf(error));
      return;
    }
    this.#db.close();
    this.#use(repairHistory(this.#file, reasonOf(error), this.#writer.runs));
  }

  #use({ db, writer, problem }: OpenHistory): void {
    this.#db = db;
    this.#writer = writer;
    this.#problem = problem;
  }
}
