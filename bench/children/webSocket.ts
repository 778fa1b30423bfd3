import { WebSocket } from 'ws';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { onOrder, textOf } from './parent.ts';

const MAX_WAITING_BYTES = 1_000_000;

/** A WebSocket message of JSON a call, over the same kind of socket. */
onOrder(({ calls, socket: address }) => {
  const client = new WebSocket(`ws+unix://${address}:/`);
  let index = 0;
  const send = (): void => {
    while (index < calls && client.bufferedAmount < MAX_WAITING_BYTES) {
      index += 1;
      client.send(JSON.stringify({ syncId: 0, slot: SLOT.Progress, text: textOf(index, calls), index, max: calls }));
    }
    if (index < calls) setTimeout(send, 1);
  };
  client.once('open', send);
});
