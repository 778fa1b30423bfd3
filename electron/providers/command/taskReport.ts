import { failed, type HRESULT } from '#shared/mapi/hresult.ts';
import type { Answer, IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { ParsedEvent } from './parsers/toolFormat.ts';
import { NOWHERE, type Position } from './position.ts';
import { TellingLines } from './tellingLines.ts';

/** What a dialog can show of a line, and far less than the host takes. */
const MAX_STEP_LENGTH = 500;
const MAX_ERROR_LENGTH = 4_000;

/** Turns what a tool's lines say into calls, and remembers what matters at its end. */
export class TaskReport {
  readonly #callback: IMAPISyncProgressCallback;
  readonly #reasons = new TellingLines();
  readonly #steps = new TellingLines();
  #text: string | null = null;
  #position: Position = NOWHERE;
  #hasToldErrors = false;
  #failure: HRESULT | null = null;
  #verdict: HRESULT | null = null;

  constructor(callback: IMAPISyncProgressCallback) {
    this.#callback = callback;
  }

  /** The last failure that the tool has told of. */
  get failure(): HRESULT | null {
    return this.#failure;
  }

  /** What it has said itself that the result is. */
  get verdict(): HRESULT | null {
    return this.#verdict;
  }

  /** Why it may have failed, if that has not been told yet. */
  get lastWords(): string {
    if (this.#reasons.text !== '' || this.#hasToldErrors) return this.#reasons.text;
    return this.#steps.text;
  }

  async take(events: readonly ParsedEvent[]): Promise<void> {
    for (const event of events) {
      const answer = this.#take(event);
      // Waiting is what slows the tool down to what the host takes; mostly there is nothing to wait for.
      if (typeof answer === 'object') await answer;
    }
  }

  #take(event: ParsedEvent): Answer | undefined {
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
        logLine(event.text);
        return undefined;
      case 'done':
        this.#verdict = event.hr;
        return undefined;
    }
  }

  error(hr: HRESULT, text: string): Answer {
    this.#hasToldErrors = true;
    if (failed(hr)) this.#failure = hr;
    logLine(text);
    return this.#callback.Error(hr, clip(text, MAX_ERROR_LENGTH));
  }

  #progress(text: string | null, { index, max }: Position): Answer {
    const shown = text === null ? null : clip(text.trim(), MAX_STEP_LENGTH);
    const isSameStep = shown === null || shown === this.#text;
    // A tool that begins again under the same name counts something else: that is another bar, not a step back.
    if (isSameStep && max === this.#position.max && index < this.#position.index)
      void this.#callback.Progress(null, 0, 0);
    this.#text = shown ?? this.#text;
    this.#position = { index, max };
    return this.#callback.Progress(shown, index, max);
  }
}

/** The error output of this process is what the host shows as a task's last words. */
function logLine(text: string): void {
  process.stderr.write(`${text}\n`);
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
