import { type ClientWritableStream, credentials, makeGenericClientConstructor } from '@grpc/grpc-js';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { PROGRESS_SERVICE } from './grpcService.ts';
import { onOrder, textOf } from './parent.ts';

/** A gRPC stream over the same kind of socket, a message a call. */
onOrder(async ({ calls, socket: address }) => {
  const Client = makeGenericClientConstructor(PROGRESS_SERVICE, 'Progress');
  const client = new Client(`unix:${address}`, credentials.createInsecure());
  const stream = (client as unknown as { report(done: () => void): ClientWritableStream<unknown> }).report(() => {});
  for (let index = 1; index <= calls; index += 1) {
    const message = { syncId: 0, slot: SLOT.Progress, text: textOf(index, calls), index, max: calls };
    if (!stream.write(message)) await new Promise((resolve) => stream.once('drain', resolve));
  }
});
