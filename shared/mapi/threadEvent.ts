/** What a HANDLE to an event is here: something that is signalled once and can be awaited. */
export interface ThreadEvent {
  readonly signalled: Promise<void>;
  SetEvent(): void;
}

export type HANDLE = ThreadEvent;

export function CreateEvent(): ThreadEvent {
  const { promise, resolve } = withResolvers();
  return { signalled: promise, SetEvent: resolve };
}

// Promise.withResolvers came with Node 22; the oldest runtime that the app supports has Node 20.
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
