import type { ProviderToHost } from '#shared/protocol/provider.ts';

/** The host as a provider's process sees it. */
export interface HostConnection {
  send(message: ProviderToHost): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** What Electron puts on `process` in a utility process. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

export function connectToHost(): HostConnection {
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
  return parentPort === undefined ? overNodeChannel() : overParentPort(parentPort);
}

function overParentPort(port: ParentPort): HostConnection {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
  };
}

function overNodeChannel(): HostConnection {
  if (process.send === undefined) throw new Error('A provider process is started by the host, not by hand.');
  // A host that is gone has no more use for this process.
  process.once('disconnect', () => process.exit(0));
  return {
    send: (message) => void process.send?.(message, undefined, undefined, () => {}),
    onMessage: (listener) => void process.on('message', listener),
  };
}
