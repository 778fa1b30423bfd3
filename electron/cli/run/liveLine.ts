import { taskName } from '#shared/i18n/taskText.ts';
import type { HRESULT } from '#shared/mapi/hresult.ts';
import { ChangeSet } from '#shared/sync/changes.ts';
import { readTask } from '#shared/sync/columns.ts';
import { reduce } from '#shared/sync/reduce.ts';
import { newRun } from '#shared/sync/run.ts';
import { fractionOf } from '#shared/sync/summary.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { barText } from '../live/barText.ts';
import { sentenceLines } from '../report/errorLines.ts';
import { TONES } from '../report/taskTable.ts';
import { paintFor, type Paint } from '../terminal/colours.ts';
import { LiveRow } from '../terminal/liveRow.ts';
import { printable } from '../terminal/printable.ts';
import { cutTo, widthOf } from '../terminal/width.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';
import type { TaskView } from './taskView.ts';

const TICK_MS = 200;
const USUAL_COLUMNS = 80;
const BAR_WIDTH = 26;
const GAP = '  ';

/**
 * A command's progress as a line at the end of the terminal, and in the end how it was and why: the same as the window
 * says. Where standard error is no terminal only the end is told, and only if it is bad and the command's own words are not.
 */
export class LiveLine implements TaskView {
  /** Ctrl+C is the way to cancel here, and that comes as a signal. */
  readonly signal = new AbortController().signal;
  readonly #title: string;
  readonly #world: World;
  readonly #isQuiet: boolean;
  readonly #row: LiveRow | null;
  readonly #paint: Paint;
  readonly #timer: NodeJS.Timeout | null;
  readonly #run;
  readonly #changes = new ChangeSet(1);
  /** The command has written the beginning of a line, which must not be written over. */
  #isInLine = false;

  /** `isQuiet` where nothing of the command's own output is shown. */
  constructor({ account, name }: { readonly account: string; readonly name: string }, world: World, isQuiet: boolean) {
    const { err } = world.terminal;
    const task: TaskIdentity = { storeId: '', account, part: { name } };
    this.#title = printable(taskName(task, world.texts.t));
    this.#world = world;
    this.#isQuiet = isQuiet;
    this.#paint = paintFor(err);
    this.#run = newRun(1, performance.now(), [task]);
    reduce(this.#run, { ...this.#here, type: 'taskStarted', pid: 0 }, this.#changes);
    this.#row = err.isTty ? new LiveRow(err) : null;
    this.#timer = this.#row === null ? null : setInterval(() => this.#draw(), TICK_MS);
  }

  progress(text: string | null, index: number, max: number): void {
    reduce(this.#run, { ...this.#here, type: 'progress', text, index, max }, this.#changes);
  }

  error(hr: HRESULT, text: string): void {
    reduce(this.#run, { ...this.#here, type: 'error', hr, text }, this.#changes);
  }

  done(hr: HRESULT): void {
    reduce(this.#run, { ...this.#here, type: 'done', hr }, this.#changes);
    const { state } = readTask(this.#run.cells, 0);
    this.#row?.clear();
    if (this.#row === null && !(this.#isQuiet && state !== 'completed')) return;
    const { terminal, texts } = this.#world;
    const { err } = terminal;
    if (this.#isInLine) err.write('\n');
    // Who has cancelled it knows why.
    const sentences = state === 'cancelled' ? [] : sentenceLines(this.#run, texts, this.#paint);
    const took = texts.t('time.took', { duration: texts.durations.exact(this.#elapsed) });
    const stateWord = this.#paint(texts.t(`state.${state}`), TONES[state]);
    writeLines(err, [[this.#title, stateWord, took].join(GAP), ...sentences]);
  }

  notStarted(): void {
    // Why, the command line says by itself.
  }

  close(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#row?.close();
  }

  /** The command's own output comes where the line stands. */
  makeWay(output: Buffer): void {
    this.#row?.clear();
    this.#isInLine = output.at(-1) !== LINE_FEED;
  }

  get #here(): { readonly task: 0; readonly at: number } {
    return { task: 0, at: performance.now() };
  }

  get #elapsed(): number {
    return performance.now() - this.#run.info.startedAt;
  }

  #draw(): void {
    if (this.#isInLine) return;
    const { terminal, texts } = this.#world;
    const { index, max } = readTask(this.#run.cells, 0);
    const [step] = this.#run.steps;
    const width = (terminal.err.columns ?? USUAL_COLUMNS) - 1;
    const elapsed = texts.durations.exact(this.#elapsed);
    const bar = max === 0 ? [] : [barText(fractionOf(index, max), BAR_WIDTH, texts)];
    const end = [...bar, elapsed].map((part) => GAP + part).join('');
    const text = [this.#title, printable(step ?? '')].filter((part) => part !== '');
    const shown = cutTo(text.join(GAP), Math.max(0, width - widthOf(end)));
    this.#row?.draw(this.#paint(cutTo(`${shown}${end}`, width), 'active'));
  }
}

const LINE_FEED = 10;
