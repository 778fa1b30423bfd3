import { HR } from '#shared/mapi/hresult.ts';
import type { IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { CancelSignal } from '#shared/mapi/sync.ts';
import type { ThreadEvent } from '#shared/mapi/threadEvent.ts';
import { delay } from './delay.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

type ProgressStep = Extract<ScenarioStep, { do: 'progress' }>;
type FloodStep = Extract<ScenarioStep, { do: 'flood' }>;

/** Plays a scenario on a callback: the provider's "thread". */
export class ScenarioPlayer {
  readonly #scenario: Scenario;
  readonly #callback: IMAPISyncProgressCallback;
  readonly #signal: CancelSignal;
  readonly #thread: ThreadEvent;

  constructor(scenario: Scenario, callback: IMAPISyncProgressCallback, signal: CancelSignal, thread: ThreadEvent) {
    this.#scenario = scenario;
    this.#callback = callback;
    this.#signal = signal;
    this.#thread = thread;
  }

  async play(): Promise<void> {
    for (const step of this.#scenario.steps) {
      await this.#play(step);
      if (!this.#isCancelled) continue;
      await this.#callback.Done(this.#thread, HR.MAPI_E_USER_CANCEL);
      break;
    }
    this.#callback.Release();
    this.#thread.SetEvent();
  }

  get #isCancelled(): boolean {
    return this.#signal.aborted && !this.#scenario.ignoresCancel;
  }

  async #play(step: ScenarioStep): Promise<unknown> {
    switch (step.do) {
      case 'progress':
        return this.#count(step);
      case 'report':
        return this.#callback.Progress(step.text as string, step.index as number, step.max as number);
      case 'error':
        return this.#callback.Error(step.hresult, step.text);
      case 'wait':
        return this.#wait(step.ms);
      case 'flood':
        return this.#flood(step);
      case 'hang':
        return hang();
      case 'crash':
        return crash(step.how, step.code);
      case 'release':
        return this.#callback.Release();
      case 'done':
        return this.#callback.Done(this.#thread, step.hresult);
    }
  }

  async #count({ text, from, to, max = to, everyMs }: ProgressStep): Promise<void> {
    const began = performance.now();
    for (let index = from; index <= to && !this.#isCancelled; index += 1) {
      await this.#callback.Progress(fill(text, index, max), index, max);
      // Measured from the start, so that the pace does not depend on how long the answers take.
      await this.#wait(began + (index - from + 1) * everyMs - performance.now());
    }
  }

  async #flood({ text, calls, patient }: FloodStep): Promise<void> {
    for (let index = 1; index <= calls && !this.#isCancelled; index += 1) {
      const answer = this.#callback.Progress(fill(text, index, calls), index, calls);
      if (patient && typeof answer !== 'number') await answer;
    }
  }

  #wait(ms: number): Promise<void> {
    return this.#scenario.ignoresCancel ? delay(ms) : delay(ms, this.#signal);
  }
}

function fill(text: string | null, index: number, max: number): string | null {
  return text === null ? null : text.replace('{index}', String(index)).replace('{max}', String(max));
}

function hang(): never {
  for (;;) {
    // What a provider looks like that waits for ever on a lock.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
}

/** Never comes back: whoever crashes does nothing any more. */
function crash(how: 'exit' | 'throw', code: number): Promise<never> {
  if (how === 'exit') process.exit(code);
  // Outside of every promise, as a mistake in a timer's callback is.
  setTimeout(() => {
    throw new Error('The scenario asked for a crash');
  }, 0);
  return new Promise(() => {});
}
