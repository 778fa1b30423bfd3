import { SLOT } from '#shared/mapi/progressCallback.ts';
import { breathe, onOrder, parentPort, textOf } from './parent.ts';

const CALLS_AT_A_TIME = 500;

/** The obvious way: one message an event. */
onOrder(async ({ calls }) => {
  for (let index = 1; index <= calls; index += 1) {
    parentPort.postMessage({ syncId: 0, slot: SLOT.Progress, text: textOf(index, calls), index, max: calls });
    if (index % CALLS_AT_A_TIME === 0) await breathe();
  }
});
