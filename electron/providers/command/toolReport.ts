import { failed, HR, type HRESULT, succeeded } from '#shared/mapi/hresult.ts';
import type { ChosenFormat } from './chooseFormat.ts';
import { exitMeaning } from './exitMeaning.ts';
import type { ParsedEvent } from './parsers/toolFormat.ts';
import { NOWHERE, type Position } from './position.ts';
import { TellingLines } from './tellingLines.ts';
import type { ToolExit } from './toolProcess.ts';

/** What a dialog can show of a line, and far less than the host takes. */
const MAX_STEP_LENGTH = 500;
const MAX_ERROR_LENGTH = 4_000;

/** Whom a report is made to. A promise is waited for, which slows the tool down to what is taken. */
export interface ReportSink {
  progress(text: string | null, index: number, max: number): unknown;
  error(hr: HRESULT, text: string): unknown;
  /** A line that may say why the tool fails. */
  log?(text: string): void;
}

/** Turns what a tool's lines say into calls, and its end into a result. */
export class ToolReport {
  readonly #sink: ReportSink;
  readonly #tool: Pick<ChosenFormat, 'name' | 'format'>;
  readonly #exitCodes: Readonly<Record<string, HRESULT>>;
  readonly #reasons = new TellingLines();
  readonly #steps = new TellingLines();
  #text: string | null = null;
  #position: Position = NOWHERE;
  #hadNothing = false;
  #hasToldErrors = false;
  #failure: HRESULT | null = null;
  #verdict: HRESULT | null = null;

  /** `exitCodes` are what the settings say that they mean. */
  constructor(
    sink: ReportSink,
    tool: Pick<ChosenFormat, 'name' | 'format'>,
    exitCodes: Readonly<Record<string, HRESULT>> = {},
  ) {
    this.#sink = sink;
    this.#tool = tool;
    this.#exitCodes = exitCodes;
  }

  async take(events: readonly ParsedEvent[]): Promise<void> {
    for (const event of events) {
      const answer = this.#take(event);
      // Mostly there is nothing to wait for.
      if (answer instanceof Promise) await answer;
    }
  }

  /** The result of a tool that came to its end by itself. */
  async judge(exit: ToolExit): Promise<HRESULT> {
    const hr = await this.#resultOf(exit);
    // Tools stop counting when the work is done, not when they have counted to the end.
    const { index, max } = this.#position;
    if (hr === HR.S_OK && index < max) await this.#sink.progress(null, max, max);
    return hr;
  }

  error(hr: HRESULT, text: string): unknown {
    this.#hasToldErrors = true;
    if (failed(hr)) this.#failure = hr;
    this.#sink.log?.(text);
    return this.#sink.error(hr, clip(text, MAX_ERROR_LENGTH));
  }

  /** Says why, where the tool has not said it. */
  async #resultOf(exit: ToolExit): Promise<HRESULT> {
    const { name, format } = this.#tool;
    const { hr, says } = exitMeaning(exit, format, this.#exitCodes, this.#hadNothing);
    if (this.#verdict !== null && (succeeded(hr) || failed(this.#verdict))) return this.#verdict;
    // Success after an error would contradict it, and the error knows more than the code.
    if (this.#failure !== null) return this.#failure;
    if (hr === HR.S_OK) return hr;
    const sentence = `${name}: ${says}`;
    const lastWords = this.#lastWords;
    await this.error(hr, lastWords === '' ? sentence : `${sentence}: ${lastWords}`);
    return hr;
  }

  /** Why it may have failed, if that has not been told yet. */
  get #lastWords(): string {
    if (this.#reasons.text !== '' || this.#hasToldErrors) return this.#reasons.text;
    return this.#steps.text;
  }

  #take(event: ParsedEvent): unknown {
    switch (event.type) {
      case 'progress':
        return this.#progress(event.text, event);
      case 'step':
        this.#steps.push(event.text);
        return this.#progress(event.text, this.#position);
      case 'error':
        return this.error(event.hr, event.text);
      case 'log':
        this.#reasons.push(event.text);
        return this.#sink.log?.(event.text);
      case 'nothing':
        this.#hadNothing = true;
        return undefined;
      case 'done':
        this.#verdict = event.hr;
        return undefined;
    }
  }

  #progress(text: string | null, { index, max }: Position): unknown {
    if (max > 0) this.#hadNothing = false;
    const shown = text === null ? null : clip(text.trim(), MAX_STEP_LENGTH);
    const isSameStep = shown === null || shown === this.#text;
    // A tool that begins again under the same name counts something else: that is another bar, not a step back.
    if (isSameStep && max === this.#position.max && index < this.#position.index) void this.#sink.progress(null, 0, 0);
    this.#text = shown ?? this.#text;
    this.#position = { index, max };
    return this.#sink.progress(shown, index, max);
  }
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
