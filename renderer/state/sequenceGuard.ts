import type { StateMessage } from '#shared/protocol/bridge.ts';

type Verdict = 'apply' | 'ignore' | 'resync';

/** Lets patches through only in unbroken order; after a gap it asks for a snapshot once and waits for it. */
export class SequenceGuard {
  #next: number | null = null;

  judge(message: StateMessage): Verdict {
    if (message.type === 'snapshot' || message.sequence === this.#next) {
      this.#next = message.sequence + 1;
      return 'apply';
    }
    if (this.#next === null) return 'ignore';
    this.#next = null;
    return 'resync';
  }
}
