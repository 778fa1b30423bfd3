import { CALL_WIDTH, type LoadProblem } from '#shared/protocol/provider.ts';
import { codeOfMethod } from '#shared/trace/methods.ts';
import type { TraceRow } from '#shared/trace/traceRow.ts';
import type { ProcessExit, ProcessListener, ProviderProcess } from '#electron/transport/providerProcess.ts';

/**
 * A provider's process that says again what a recording has of it. To the host's sessions it is one like any other: what it
 * says is judged as it was then, and what it is told goes unheard, since its answers are known.
 */
export class ReplayProcess implements ProviderProcess {
  pid: number | undefined;
  readonly #listener: ProcessListener;
  #lastWords = '';
  #calls = 0;
  #isLoaded = false;
  #isGone = false;

  constructor(listener: ProcessListener) {
    this.#listener = listener;
  }

  get lastWords(): string {
    return this.#lastWords;
  }

  send(): void {}

  kill(): void {
    this.#end({ code: null, signal: 'SIGKILL', lastWords: '' });
  }

  /** What this row says of it happens again. */
  play({ method, task, args, hr }: TraceRow): void {
    switch (method) {
      case 'loaded':
        return this.#loaded(args[0]);
      case 'loadFailed':
        return this.#say({
          type: 'loadFailed',
          problem: problemOf(args[0]),
          detail: args[1],
        });
      case 'returned':
        return this.#say({ type: 'returned', syncId: task, hr, hasEvent: args[0] === true });
      case 'threadEnded':
        return this.#say({ type: 'threadEnded', syncId: task });
      case 'overflowed':
        return this.#sayCalls([], [task, args[0]]);
      case 'protocolBroken':
        // What it was that nobody understood is not known; the host's words were.
        return this.#say(args[0]);
      case 'processEnded':
        return this.#end(exitOf(args));
      case 'QueryInterface':
      case 'AddRef':
      case 'Release':
      case 'Progress':
      case 'Error':
      case 'Done':
        return this.#call(task, codeOfMethod(method), args);
      case 'unknownSlot':
        return this.#call(task, args[0], args.slice(1));
      default:
        // What the host did, it does again by itself.
        return;
    }
  }

  #loaded(pid: unknown): void {
    this.pid = typeof pid === 'number' && pid > 0 ? pid : undefined;
    this.#isLoaded = true;
    this.#say({ type: 'loaded' });
  }

  #call(task: number | null, slot: unknown, [a = null, b = null, c = null]: readonly unknown[]): void {
    // The recording may begin later than the run.
    if (!this.#isLoaded) this.#loaded(undefined);
    this.#sayCalls([task, slot, a, b, c], []);
  }

  #sayCalls(calls: readonly unknown[], overflowed: readonly unknown[]): void {
    const first = this.#calls;
    this.#calls += calls.length / CALL_WIDTH;
    this.#say({ type: 'calls', first, calls, overflowed });
  }

  #say(message: unknown): void {
    if (!this.#isGone) this.#listener.onMessage(message);
  }

  #end(exit: ProcessExit): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#lastWords = exit.lastWords;
    this.#listener.onExit(exit);
  }
}

function exitOf([code, signal, lastWords, isDisconnect]: TraceRow['args']): ProcessExit {
  return {
    code: typeof code === 'number' ? code : null,
    signal: typeof signal === 'string' ? signal : null,
    lastWords: typeof lastWords === 'string' ? lastWords : '',
    ...(isDisconnect === true && { isDisconnect }),
  };
}

function problemOf(recorded: unknown): LoadProblem {
  return recorded === 'unknownKind' || recorded === 'secretMissing' ? recorded : 'threw';
}
