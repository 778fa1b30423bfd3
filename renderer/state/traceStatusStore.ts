import type { Bridge } from '#shared/protocol/bridge.ts';
import type { TraceStatus } from '#shared/protocol/traceBridge.ts';

const NOTHING: TraceStatus = { recordingTo: null, recordingProblem: null, opened: null };

/** How things stand with the trace, as the main process tells it. */
export class TraceStatusStore {
  readonly #listeners = new Set<() => void>();
  readonly #onChange: (status: TraceStatus) => void;
  #current = NOTHING;

  constructor(bridge: Bridge, onChange: (status: TraceStatus) => void) {
    this.#onChange = onChange;
    bridge.onNews((news) => {
      if (news.type === 'trace') this.#take(news.status);
    });
    // A window that was loaded anew has missed what was told before.
    void bridge.invoke('traceStatus', null).then((status) => this.#take(status));
  }

  get current(): TraceStatus {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(status: TraceStatus): void {
    this.#current = status;
    this.#onChange(status);
    for (const listener of this.#listeners) listener();
  }
}
