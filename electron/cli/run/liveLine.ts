import { failed, HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { fractionOf } from '#shared/sync/summary.ts';
import { barText } from '../live/barText.ts';
import { paintFor, type Paint } from '../terminal/colours.ts';
import { LiveRow } from '../terminal/liveRow.ts';
import { printable } from '../terminal/printable.ts';
import { cutTo, widthOf } from '../terminal/width.ts';
import type { World } from '../world.ts';
import type { TaskView } from './taskView.ts';

const TICK_MS = 200;
const USUAL_COLUMNS = 80;
const BAR_WIDTH = 26;
const GAP = '  ';

/** A command's progress as a line at the end of the terminal; nothing where standard error is no terminal. */
export class LiveLine implements TaskView {
  /** Ctrl+C is the way to cancel here, and that comes as a signal. */
  readonly signal = new AbortController().signal;
  readonly #title: string;
  readonly #world: World;
  readonly #row: LiveRow | null;
  readonly #paint: Paint;
  readonly #timer: NodeJS.Timeout | null;
  readonly #startedAt = performance.now();
  #step = '';
  #index = 0;
  #max = 0;
  /** The command has written the beginning of a line, which must not be written over. */
  #isInLine = false;

  constructor(title: string, world: World) {
    const { err } = world.terminal;
    this.#title = title;
    this.#world = world;
    this.#paint = paintFor(err);
    this.#row = err.isTty ? new LiveRow(err) : null;
    this.#timer = this.#row === null ? null : setInterval(() => this.#draw(), TICK_MS);
  }

  progress(text: string | null, index: number, max: number): void {
    this.#step = text ?? this.#step;
    this.#index = index;
    this.#max = max;
  }

  error(): void {
    // The command has said it on its own error output.
  }

  done(hr: HRESULT): void {
    if (this.#row === null) return;
    this.#row.clear();
    if (!this.#isInLine) this.#world.terminal.err.write(`${this.#lineOfEnd(hr)}\n`);
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

  #draw(): void {
    if (this.#isInLine) return;
    const { terminal, texts } = this.#world;
    const width = (terminal.err.columns ?? USUAL_COLUMNS) - 1;
    const elapsed = texts.durations.exact(performance.now() - this.#startedAt);
    const bar = this.#max === 0 ? [] : [barText(fractionOf(this.#index, this.#max), BAR_WIDTH, texts)];
    const end = [...bar, elapsed].map((part) => GAP + part).join('');
    const text = [this.#title, this.#step].map(printable).filter((part) => part !== '');
    const shown = cutTo(text.join(GAP), Math.max(0, width - widthOf(end)));
    this.#row?.draw(this.#paint(cutTo(`${shown}${end}`, width), 'active'));
  }

  #lineOfEnd(hr: HRESULT): string {
    const { t, durations } = this.#world.texts;
    const state = hr === HR.MAPI_E_USER_CANCEL ? 'cancelled' : failed(hr) ? 'failed' : 'completed';
    const took = t('time.took', { duration: durations.exact(performance.now() - this.#startedAt) });
    const tone = ({ cancelled: 'quiet', failed: 'bad', completed: 'good' } as const)[state];
    return `${printable(this.#title)}${GAP}${this.#paint(t(`state.${state}`), tone)}${GAP}${took}`;
  }
}

const LINE_FEED = 10;
