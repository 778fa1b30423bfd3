import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { CallAnswers } from '#shared/protocol/provider.ts';
import type { RpcId } from '#shared/protocol/external.ts';

interface Expected {
  readonly call: number;
  readonly task: number;
  readonly isProgress: boolean;
  readonly id: RpcId | undefined;
}

const ANSWER_WIDTH = 3;

/**
 * Who waits for which answer. The host answers each Error and Done, but a Progress only if the answer is another than the
 * one before: so the latest answer to each task's Progress is kept.
 */
export class AnswerLedger {
  #expected: Expected[] = [];
  readonly #progressAnswers = new Map<number, HRESULT>();

  /** A notification of Progress leaves no trace; its answer, if one comes, is known by that. */
  expect(call: number, task: number, isProgress: boolean, id: RpcId | undefined): void {
    if (isProgress && id === undefined) return;
    this.#expected.push({ call, task, isProgress, id });
  }

  settle({ upTo, answers }: CallAnswers, answer: (id: RpcId, hr: HRESULT) => void): void {
    let at = 0;
    let settled = 0;
    for (const { call, task, isProgress, id } of this.#expected) {
      if (call >= upTo) break;
      settled += 1;
      at = this.#noteProgress(answers, at, call);
      const own = answers[at] === call ? (answers[at + 2] as HRESULT) : undefined;
      if (own !== undefined) at += ANSWER_WIDTH;
      if (isProgress && own !== undefined) this.#progressAnswers.set(task, own);
      if (id !== undefined) answer(id, own ?? this.#progressAnswers.get(task) ?? HR.S_OK);
    }
    this.#noteProgress(answers, at, upTo);
    if (settled > 0) this.#expected = this.#expected.slice(settled);
  }

  /** No answer will come any more: everybody who still waits gets this one. */
  abandon(hr: HRESULT, answer: (id: RpcId, hr: HRESULT) => void): void {
    for (const { id } of this.#expected) if (id !== undefined) answer(id, hr);
    this.#expected = [];
  }

  /** Takes the answers before that of `call`, which nobody waits for: they are all to Progress. */
  #noteProgress(answers: readonly number[], from: number, call: number): number {
    let at = from;
    for (; at < answers.length && (answers[at] as number) < call; at += ANSWER_WIDTH) {
      this.#progressAnswers.set(answers[at + 1] as number, answers[at + 2] as HRESULT);
    }
    return at;
  }
}
