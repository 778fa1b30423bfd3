import { SLOT } from '#shared/mapi/progressCallback.ts';
import { breathe, onOrder, parentPort, textOf } from './parent.ts';

const CALLS_PER_ARRAY = 1_000;
const ARRAYS_ON_THEIR_WAY = 8;

/** What a message port can carry at best: arrays of a thousand calls, without anything around them. */
onOrder(async ({ calls }) => {
  const arrays = { sent: 0, taken: 0 };
  parentPort.on('message', () => {
    arrays.taken += 1;
  });
  for (; arrays.sent * CALLS_PER_ARRAY < calls; arrays.sent += 1) {
    while (arrays.sent - arrays.taken >= ARRAYS_ON_THEIR_WAY) await breathe();
    const cells = [];
    for (let i = 1; i <= CALLS_PER_ARRAY; i += 1) {
      const index = arrays.sent * CALLS_PER_ARRAY + i;
      cells.push(0, SLOT.Progress, textOf(index, calls), index, calls);
    }
    parentPort.postMessage(cells);
  }
});
