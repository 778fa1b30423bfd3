import { connect } from 'node:net';
import { createMessageConnection, SocketMessageReader, SocketMessageWriter } from 'vscode-jsonrpc/node';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { onOrder, textOf } from './parent.ts';

const CALLS_AT_A_TIME = 200;

/** vscode-jsonrpc over a Unix socket or named pipe: a notification a call, not waiting for each to be written. */
onOrder(async ({ calls, socket: address }) => {
  const socket = connect(address);
  const connection = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
  connection.listen();
  for (let index = 1; index <= calls; index += 1) {
    const written = connection.sendNotification('progress', {
      syncId: 0,
      slot: SLOT.Progress,
      text: textOf(index, calls),
      index,
      max: calls,
    });
    if (index % CALLS_AT_A_TIME === 0) await written;
  }
});
