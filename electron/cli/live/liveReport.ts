import type { Texts } from '#shared/i18n/texts.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import { statusLines } from '../report/statusLines.ts';
import { paintFor } from '../terminal/colours.ts';
import { FullScreen } from '../terminal/fullScreen.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write.ts';
import { liveLines } from './liveLines.ts';
import { sizeOf } from './sizeOf.ts';
import type { ReportView } from './view.ts';

const TICK_MS = 1_000;

/** The live table: drawn anew with each report, each second and each change of the window's size. */
export class LiveReport implements ReportView {
  readonly #terminal: Terminal;
  readonly #texts: Texts;
  readonly #linesOfEnd: typeof statusLines;
  readonly #screen: FullScreen;
  readonly #timer: NodeJS.Timeout;
  readonly #stopListening: () => void;
  #report: StatusReport | null = null;
  #receivedAt = 0;

  /** `linesOfEnd` is what stays when it is closed. */
  constructor(terminal: Terminal, texts: Texts, linesOfEnd = statusLines) {
    this.#linesOfEnd = linesOfEnd;
    this.#terminal = terminal;
    this.#texts = texts;
    this.#screen = new FullScreen(terminal.out);
    this.#timer = setInterval(() => this.#draw(), TICK_MS);
    this.#stopListening = terminal.onResize(() => this.#draw());
  }

  show(report: StatusReport): void {
    this.#report = report;
    this.#receivedAt = performance.now();
    this.#draw();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stopListening();
    this.#screen.close();
    if (this.#report === null) return;
    // What was to be seen last stays, as much as there is of it.
    const { out } = this.#terminal;
    writeLines(out, this.#linesOfEnd(this.#reportNow(this.#report), this.#texts, out.columns, paintFor(out)));
  }

  #draw(): void {
    if (this.#report === null) return;
    const { out } = this.#terminal;
    this.#screen.draw(liveLines(this.#reportNow(this.#report), sizeOf(out), this.#texts, paintFor(out)));
  }

  /** Between two reports the time goes on. */
  #reportNow(report: StatusReport): StatusReport {
    if (report.run === null || report.run.endedAt !== null) return report;
    const now = report.run.now + performance.now() - this.#receivedAt;
    return { ...report, run: { ...report.run, now } };
  }
}
