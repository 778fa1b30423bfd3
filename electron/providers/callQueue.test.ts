import { expect, it } from 'vitest';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import {
  CALL_WIDTH,
  type CallBatch,
  MAX_CALLS_IN_FLIGHT,
  MAX_CALLS_WAITING,
  type ProviderToHost,
} from '#shared/protocol/provider.ts';
import { CallQueue } from './callQueue.ts';

function newQueue() {
  const sent: ProviderToHost[] = [];
  const queue = new CallQueue(
    (message) => sent.push(message),
    () => {},
  );
  const batches = (): CallBatch[] => sent.filter((message) => message.type === 'calls');
  const callsSent = (): number => batches().reduce((sum, { calls }) => sum + calls.length / CALL_WIDTH, 0);
  const push = (index: number): boolean => queue.push(0, SLOT.Progress, null, index, 0);
  return { queue, sent, batches, callsSent, push };
}

it('sends what was called together together, at once', async () => {
  const { batches, push } = newQueue();
  push(1);
  push(2);
  await Promise.resolve();
  expect(batches()).toEqual([
    { type: 'calls', first: 0, calls: [0, SLOT.Progress, null, 1, 0, 0, SLOT.Progress, null, 2, 0], overflowed: [] },
  ]);
});

it('never has more on its way than the host has said it can take', () => {
  const { queue, callsSent, push } = newQueue();
  for (let i = 0; i < 3 * MAX_CALLS_IN_FLIGHT; i += 1) push(i);
  expect(callsSent()).toBe(MAX_CALLS_IN_FLIGHT);
  expect(queue.isFull).toBe(true);
  queue.take({ type: 'answers', upTo: 5_000, answers: [] });
  expect(callsSent()).toBe(MAX_CALLS_IN_FLIGHT + 5_000);
});

it('keeps the order, also of what is not a call', () => {
  const { queue, sent, push } = newQueue();
  const total = MAX_CALLS_IN_FLIGHT + 10;
  for (let i = 0; i < total; i += 1) push(i);
  queue.sendInOrder({ type: 'threadEnded', syncId: 0 });
  push(total);
  expect(sent.some(({ type }) => type === 'threadEnded')).toBe(false);
  queue.take({ type: 'answers', upTo: MAX_CALLS_IN_FLIGHT, answers: [] });
  const indexes = sent.flatMap((message) =>
    message.type === 'calls' ? message.calls.filter((_, cell) => cell % CALL_WIDTH === 3) : [message.type],
  );
  expect(indexes).toEqual([...Array.from({ length: total }, (_, i) => i), 'threadEnded', total]);
});

it('turns calls away instead of growing without end, and says how many', () => {
  const { queue, batches, push } = newQueue();
  let refused = 0;
  for (let i = 0; i < MAX_CALLS_IN_FLIGHT + MAX_CALLS_WAITING + 7; i += 1) refused += push(i) ? 0 : 1;
  expect(refused).toBe(7);
  queue.take({ type: 'answers', upTo: 1_000, answers: [] });
  expect(batches().at(-1)?.overflowed).toEqual([0, 7]);
});

it('gives each call that waits its own answer', async () => {
  const { queue } = newQueue();
  queue.push(4, SLOT.Error, 0x80004005, 'x');
  const first = queue.answer();
  queue.push(4, SLOT.Done, false, 0);
  const second = queue.answer();
  await Promise.resolve();
  queue.take({ type: 'answers', upTo: 2, answers: [1, 4, 0x8000ffff, 0, 4, 0] });
  expect(await Promise.all([first, second])).toEqual([0, 0x8000ffff]);
});
