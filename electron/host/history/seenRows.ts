import { COLUMN, growCells, newCells, readCell, readUnsigned, ROW_WIDTH } from '#shared/sync/columns.ts';
import type { Run } from '#shared/sync/run.ts';

/** What was last seen of each row of a run. */
export class SeenRows {
  #cells = newCells(0);
  readonly #texts: (string | null)[] = [];
  /** The place after a row's last step. */
  readonly #stepsEnds: number[] = [];

  isNew(row: number): boolean {
    return this.#stepsEnds[row] === undefined;
  }

  stepsEnd(row: number): number {
    return this.#stepsEnds[row] ?? 0;
  }

  hasOtherText({ steps }: Run, row: number): boolean {
    return this.#texts[row] !== (steps[row] ?? null);
  }

  hasChanged(run: Run, row: number): boolean {
    if (this.isNew(row) || this.hasOtherText(run, row)) return true;
    const at = row * ROW_WIDTH;
    for (let i = at; i < at + ROW_WIDTH; i += 1) {
      if (run.cells[i] !== this.#cells[i]) return true;
    }
    return false;
  }

  /** It was run again since, or is new: neither of these goes back otherwise. */
  hasBegunAnew({ cells }: Run, row: number): boolean {
    if (this.isNew(row)) return true;
    const startedAt = readCell(this.#cells, row, COLUMN.startedAt);
    if (startedAt >= 0 && readCell(cells, row, COLUMN.startedAt) !== startedAt) return true;
    return readUnsigned(cells, row, COLUMN.calls) < readUnsigned(this.#cells, row, COLUMN.calls);
  }

  see({ cells, steps }: Run, row: number, stepsEnd: number): void {
    this.#cells = growCells(this.#cells, row + 1);
    this.#cells.set(cells.subarray(row * ROW_WIDTH, (row + 1) * ROW_WIDTH), row * ROW_WIDTH);
    this.#texts[row] = steps[row] ?? null;
    this.#stepsEnds[row] = stepsEnd;
  }
}
