import { MessageChannelMain, type WebContents } from 'electron';
import type { Publisher, StatePort } from '#electron/host/publisher.ts';
import { STATE_PORT_CHANNEL } from '#shared/protocol/bridge.ts';
import { parseWindowMessage } from '#shared/protocol/validateBridge.ts';

/** Gives a window a port of its own over which the publisher keeps it up to date. */
export function openStateChannel(contents: WebContents, publisher: Publisher): void {
  const { port1, port2 } = new MessageChannelMain();
  port1.on('message', ({ data }) => {
    const message = parseWindowMessage(data);
    if (message !== undefined) publisher.receive(message);
  });
  port1.start();
  contents.postMessage(STATE_PORT_CHANNEL, null, [port2]);
  const port: StatePort = { post: (message) => port1.postMessage(message) };
  port1.once('close', () => publisher.disconnect(port));
  publisher.connect(port);
}
