import { exitMeaning } from '#electron/providers/command/exitMeaning.ts';
import type { ParsedEvent, ToolFormat } from '#electron/providers/command/parsers/toolFormat.ts';
import { NOWHERE, type Position } from '#electron/providers/command/position.ts';
import { TellingLines } from '#electron/providers/command/tellingLines.ts';
import type { ToolExit } from '#electron/providers/command/toolProcess.ts';
import { failed, HR, type HRESULT, succeeded } from '#shared/mapi/hresult.ts';
import type { TaskView } from './taskView.ts';

const MAX_STEP_LENGTH = 500;
const MAX_ERROR_LENGTH = 4_000;

/** Tells a view what a command's lines say. It never waits: the command is not to be slower for being shown. */
export class CommandReport {
  readonly #view: TaskView;
  readonly #format: ToolFormat;
  readonly #reasons = new TellingLines();
  readonly #steps = new TellingLines();
  #position: Position = NOWHERE;
  #step: string | null = null;
  #failure: HRESULT | null = null;
  #verdict: HRESULT | null = null;

  constructor(view: TaskView, format: ToolFormat) {
    this.#view = view;
    this.#format = format;
  }

  take(events: readonly ParsedEvent[]): void {
    for (const event of events) this.#take(event);
  }

  /** The result of a command that came to its end by itself, which is said where the command has not said it. */
  judge(exit: ToolExit, name: string): HRESULT {
    const { hr, says } = exitMeaning(exit, this.#format, {});
    if (this.#verdict !== null && (succeeded(hr) || failed(this.#verdict))) return this.#verdict;
    if (this.#failure !== null) return this.#failure;
    if (hr === HR.S_OK) return hr;
    const lastWords = this.#reasons.text || this.#steps.text;
    this.#error(hr, lastWords === '' ? `${name}: ${says}` : `${name}: ${says}: ${lastWords}`);
    return hr;
  }

  #take(event: ParsedEvent): void {
    switch (event.type) {
      case 'progress':
        return this.#progress(event.text, event);
      case 'step':
        this.#steps.push(event.text);
        return this.#progress(event.text, this.#position);
      case 'error':
        return this.#error(event.hr, event.text);
      case 'log':
        return this.#reasons.push(event.text);
      case 'done':
        this.#verdict = event.hr;
    }
  }

  #error(hr: HRESULT, text: string): void {
    if (failed(hr)) this.#failure = hr;
    void this.#view.error(hr, clip(text, MAX_ERROR_LENGTH));
  }

  #progress(text: string | null, { index, max }: Position): void {
    const step = text === null ? null : clip(text.trim(), MAX_STEP_LENGTH);
    const isSameStep = step === null || step === this.#step;
    // A command that begins again under the same name counts something else: that is another bar, not a step back.
    if (isSameStep && max === this.#position.max && index < this.#position.index) void this.#view.progress(null, 0, 0);
    this.#step = step ?? this.#step;
    this.#position = { index, max };
    void this.#view.progress(step, index, max);
  }
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
