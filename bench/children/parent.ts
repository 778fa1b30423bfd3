/** What Electron puts on `process` in a utility process. */
interface ParentPort {
  postMessage(message: unknown): void;
  once(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

export const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

/** The bench's first message to each of its children. */
export interface Order {
  readonly calls: number;
  /** The socket to talk over, for the child that uses one. */
  readonly socket: string;
}

/** For the child that speaks the protocol for programs from outside. */
export interface SocketOrder extends Order {
  readonly token: string;
  readonly how: 'raw' | 'rawEach' | 'batched' | 'each' | 'answered' | 'roundTrip' | 'rawRoundTrip' | 'paced';
}

export function onOrder(obey: (order: Order) => void | Promise<void>): void {
  parentPort.once('message', ({ data }) => void obey(data as Order));
}

export function onSocketOrder(obey: (order: SocketOrder) => void | Promise<void>): void {
  onOrder((order) => obey(order as SocketOrder));
}

/** The same step text that the flooding demo provider sends. */
export function textOf(index: number, calls: number): string {
  return `Item ${index} of ${calls}`;
}

/** Lets what was posted go out. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
