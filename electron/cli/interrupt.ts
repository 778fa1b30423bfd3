const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** These do not end the process any more, but are told; returns how to end that. */
export function onSignals(listener: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
}

/** While `work` goes on, a signal that would end the process resolves its promise instead: it leaves in good order. */
export async function untilInterrupted<T>(work: (interrupted: Promise<NodeJS.Signals>) => Promise<T>): Promise<T> {
  let interrupt!: (signal: NodeJS.Signals) => void;
  const interrupted = new Promise<NodeJS.Signals>((resolve) => {
    interrupt = resolve;
  });
  const forget = onSignals(interrupt);
  try {
    return await work(interrupted);
  } finally {
    forget();
  }
}

/** Resolves when the signal is aborted. */
export function closed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
