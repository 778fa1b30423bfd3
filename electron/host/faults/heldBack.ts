import type { HRESULT } from '#shared/mapi/hresult.ts';
import type { CallBatch, ProviderToHost } from '#shared/protocol/provider.ts';
import type { Clock } from '../clock.ts';

/** What a provider says about one task: a batch of one call, or that its synchronisation has come that far. */
type TaskMessage = CallBatch | Extract<ProviderToHost, { readonly syncId: number }>;

/** Something is answered with this HRESULT, whatever the host says, and carried out or not. */
export interface AnswerStrike {
  /** Of the fault. */
  readonly id: number;
  readonly kind: 'answer' | 'refuse';
  readonly hresult: HRESULT;
}

export interface HeldMessage {
  readonly message: TaskMessage;
  /** The fault that strikes it when it is heard, beside the one that holds it back. */
  readonly strike: AnswerStrike | null;
}

interface Waiting extends HeldMessage {
  readonly due: number;
}

/** What one task's provider has said and the host has not heard yet: a wire on which everything takes its time. */
export class HeldBack {
  readonly #clock: Clock;
  readonly #hear: (held: HeldMessage, isLast: boolean) => void;
  readonly #waiting: Waiting[] = [];
  #callOff = (): void => {};

  constructor(clock: Clock, hear: (held: HeldMessage, isLast: boolean) => void) {
    this.#clock = clock;
    this.#hear = hear;
  }

  /** The number of the first call that is not heard yet. */
  get firstCall(): number {
    const first = this.#waiting.find(({ message }) => message.type === 'calls');
    return first?.message.type === 'calls' ? first.message.first : Number.POSITIVE_INFINITY;
  }

  /** Waits so long, and in any case until what came before it has been heard. */
  add(held: HeldMessage, ms: number): void {
    const due = Math.max(this.#waiting.at(-1)?.due ?? 0, this.#clock.now() + ms);
    this.#waiting.push({ ...held, due });
    if (this.#waiting.length === 1) this.#schedule();
  }

  /** All of it is heard now. */
  release(): void {
    this.#callOff();
    this.#hearUntil(Number.POSITIVE_INFINITY);
  }

  /** None of it will ever be heard. */
  drop(): void {
    this.#callOff();
    this.#waiting.length = 0;
  }

  #schedule(): void {
    const [next] = this.#waiting;
    if (next === undefined) return;
    this.#callOff = this.#clock.after(next.due - this.#clock.now(), () => {
      this.#hearUntil(this.#clock.now());
      this.#schedule();
    });
  }

  #hearUntil(time: number): void {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || next.due > time) return;
      this.#waiting.shift();
      this.#hear(next, this.#waiting.length === 0);
    }
  }
}
