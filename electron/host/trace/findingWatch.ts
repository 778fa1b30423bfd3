import { COLUMN, readCell } from '#shared/sync/columns.ts';
import type { Run } from '#shared/sync/run.ts';
import { maskOf } from '#shared/trace/findingMask.ts';

interface KnownFinding {
  readonly position: number;
  count: number;
}

/** Tells which findings the reducer has come to since it was last asked: it reads what is written there, and judges nothing. */
export class FindingWatch {
  readonly #run: Run;
  #counts = new Int32Array(0);
  readonly #known = new Map<number, KnownFinding[]>();
  #read = 0;

  constructor(run: Run) {
    this.#run = run;
  }

  /** The new findings of this task, as the bits of a row; nearly always none, which is seen at a glance. */
  since(task: number): number {
    if (task >= this.#counts.length) this.#grow();
    const count = readCell(this.#run.cells, task, COLUMN.findings);
    if (count === this.#counts[task]) return 0;
    this.#counts[task] = count;
    return this.#changed(task);
  }

  #grow(): void {
    const counts = this.#counts;
    this.#counts = new Int32Array(this.#run.tasks.length * 2);
    this.#counts.set(counts);
  }

  #changed(task: number): number {
    const { findings } = this.#run;
    for (; this.#read < findings.length; this.#read += 1) this.#note(this.#read);
    let mask = 0;
    for (const known of this.#known.get(task) ?? []) {
      const finding = findings[known.position];
      if (finding === undefined || finding.count === known.count) continue;
      known.count = finding.count;
      mask |= maskOf(finding.id);
    }
    return mask;
  }

  #note(position: number): void {
    const task = this.#run.findings[position]?.task ?? 0;
    const ofTask = this.#known.get(task);
    if (ofTask === undefined) this.#known.set(task, [{ position, count: 0 }]);
    else ofTask.push({ position, count: 0 });
  }
}
