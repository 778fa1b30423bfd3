import type { Texts } from '#shared/i18n/texts.ts';
import type { StatusReport, TaskReport } from '#shared/protocol/external.ts';
import { fractionOf } from '#shared/sync/summary.ts';
import { sentenceOf } from '../report/errorLines.ts';
import { nameOf } from '../report/nameOf.ts';
import { summaryLines } from '../report/summaryLines.ts';
import { countText, statusText } from '../report/taskTable.ts';

const GAP = '  ';
const TENTHS = 10;

/** What has changed from one report to the next, a line each: for logs and other programs that read along. */
export class ChangeLines {
  readonly #texts: Texts;
  #runId: number | null = null;
  #told: string[] = [];
  #toldErrors = 0;
  #isOver = false;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  of(report: StatusReport): string[] {
    const { run } = report;
    if (run === null) return this.#nothingYet(report);
    if (run.id !== this.#runId) this.#begin(run.id);
    const time = this.#texts.durations.exact(run.now);
    const lines = [...this.#taskLines(report, run.now), ...this.#errorLines(report)];
    const isOver = report.summary.unfinished === 0;
    if (isOver && !this.#isOver) lines.push(summaryLines(report, this.#texts, null, (text) => text).join(GAP));
    this.#isOver = isOver;
    return lines.map((line) => `${time}${GAP}${line}`);
  }

  #nothingYet(report: StatusReport): string[] {
    if (this.#isOver) return [];
    this.#isOver = true;
    return summaryLines(report, this.#texts, null, (text) => text);
  }

  #begin(runId: number): void {
    this.#runId = runId;
    this.#told = [];
    this.#toldErrors = 0;
    this.#isOver = false;
  }

  #taskLines(report: StatusReport, now: number): string[] {
    return [...report.tasks.entries()].flatMap(([number, task]) => {
      const key = keyOf(task);
      if (this.#told[number] === key) return [];
      this.#told[number] = key;
      const parts = [
        nameOf(number, report, this.#texts),
        statusText(task, now, this.#texts),
        countText(task, this.#texts),
      ];
      return parts.filter((part) => part !== '').join(GAP);
    });
  }

  #errorLines({ errors, tasks }: StatusReport): string[] {
    const lines = errors.slice(this.#toldErrors).map((line) => sentenceOf(line, tasks, this.#texts));
    this.#toldErrors = errors.length;
    return lines;
  }
}

/** Another state, another step, another tenth of the way. */
function keyOf({ state, forced, stalled, step, index, max }: TaskReport): string {
  return [state, forced, stalled, Math.floor(fractionOf(index, max) * TENTHS), step].join(' ');
}
