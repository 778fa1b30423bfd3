import type { Bridge, StartupProblem } from '#shared/protocol/bridge.ts';

/** How things stand with the history, as the main process tells it; listeners hear also of what is new in it. */
export class HistoryStatusStore {
  readonly #bridge: Bridge;
  readonly #listeners = new Set<() => void>();
  #problem: StartupProblem | null = null;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.onNews((news) => {
      if (news.type === 'history') this.#take(news.problem);
    });
  }

  get problem(): StartupProblem | null {
    return this.#problem;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What was told before the window was there. */
  async ask(): Promise<void> {
    this.#take(await this.#bridge.invoke('historyProblem', null));
  }

  #take(problem: StartupProblem | null): void {
    this.#problem = problem;
    for (const listener of this.#listeners) listener();
  }
}
