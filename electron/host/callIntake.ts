import { IID_IUnknown, parseGuid } from '#shared/mapi/guid.ts';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { CALL_WIDTH, type CallBatch, type CallCell } from '#shared/protocol/provider.ts';
import type { AnswerStrike } from './faults/heldBack.ts';
import type { ProgressCallback } from './progressCallback.ts';
import type { SessionSink } from './trace/traceSink.ts';

/** One synchronisation's callback, with what its provider was last told about Progress. */
interface Target {
  readonly callback: ProgressCallback;
  progressAnswer: HRESULT;
}

/** Makes the calls of a batch on the callback objects that they are meant for, in order. */
export class CallIntake {
  readonly #targets = new Map<number, Target>();

  add(syncId: number, callback: ProgressCallback): void {
    this.#targets.set(syncId, { callback, progressAnswer: HR.S_OK });
  }

  /**
   * Returns [call number, sync id, HRESULT] for each call whose provider waits for the answer, and for each Progress that
   * is answered otherwise than the one before; null if the batch names a synchronisation that does not exist. What a fault
   * strikes is a batch of its own.
   */
  take(batch: CallBatch, trace: SessionSink | null = null, strike: AnswerStrike | null = null): number[] | null {
    const answers = this.#takeAll(batch, trace, strike);
    trace?.batchTaken();
    return answers;
  }

  #takeAll({ first, calls }: CallBatch, trace: SessionSink | null, strike: AnswerStrike | null): number[] | null {
    const answers: number[] = [];
    for (let cell = 0, call = first; cell < calls.length; cell += CALL_WIDTH, call += 1) {
      const syncId = calls[cell] as number;
      const target = this.#targets.get(syncId);
      if (target === undefined) return null;
      const slot = calls[cell + 1];
      const a = calls[cell + 2];
      const b = calls[cell + 3];
      const c = calls[cell + 4];
      const hr =
        strike === null
          ? invokeSlot(target.callback, slot, a, b, c)
          : invokeStruck(strike, target.callback, slot, a, b, c);
      if (trace !== null) trace.call(syncId, slot, a, b, c, hr);
      if (slot === SLOT.Progress) {
        // Each that a fault strikes is told, also one after the other.
        if (hr === target.progressAnswer && strike === null) continue;
        target.progressAnswer = hr;
      } else if (isAnsweredInItsProcess(slot)) {
        continue;
      }
      answers.push(call, syncId, hr);
    }
    return answers;
  }
}

/** IUnknown's own methods; an answer that nobody waits for would be taken for one to Progress. */
function isAnsweredInItsProcess(slot: Cell): boolean {
  return slot === SLOT.QueryInterface || slot === SLOT.AddRef || slot === SLOT.Release;
}

type Cell = CallCell | undefined;

function invokeStruck(
  strike: AnswerStrike,
  callback: ProgressCallback,
  slot: Cell,
  a: Cell,
  b: Cell,
  c: Cell,
): HRESULT {
  if (strike.kind === 'answer') invokeSlot(callback, slot, a, b, c);
  return strike.hresult;
}

// The callback checks its arguments itself, as an object must that anybody's code can call.
function invokeSlot(callback: ProgressCallback, slot: Cell, a: Cell, b: Cell, c: Cell): HRESULT {
  switch (slot) {
    case SLOT.QueryInterface:
      return callback.QueryInterface(parseGuid(a) ?? IID_IUnknown, { value: null });
    case SLOT.AddRef:
      callback.AddRef();
      return HR.S_OK;
    case SLOT.Release:
      callback.Release();
      return HR.S_OK;
    case SLOT.Progress:
      return callback.Progress(a as string | null, b as number, c as number);
    case SLOT.Error:
      return callback.Error(a as HRESULT, b as string | null);
    case SLOT.Done:
      return callback.Done(null, b as HRESULT);
    default:
      return callback.undecodable(null, [slot, a, b, c]);
  }
}
