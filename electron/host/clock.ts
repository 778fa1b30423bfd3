/** Time as the host uses it, handed in so that tests can decide what time it is. */
export interface Clock {
  /** Milliseconds from some start, never going back. */
  now(): number;
  /** Both return a function that calls it off. */
  after(ms: number, action: () => void): () => void;
  every(ms: number, action: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
  every(ms, action) {
    const timer = setInterval(action, ms);
    return () => clearInterval(timer);
  },
};
