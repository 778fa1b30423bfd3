import type { Figures } from './measure.ts';

/** Time, and the processor time of this process with all its threads, from one moment to another. */
export class Stopwatch {
  readonly #began = performance.now();
  readonly #cpu = process.cpuUsage();

  /** Calls a second, what a call costs here, and the share of one core that this process used. */
  stop(calls: number): Figures {
    const seconds = (performance.now() - this.#began) / 1_000;
    const { user, system } = process.cpuUsage(this.#cpu);
    const cpuUs = user + system;
    return { callsPerSecond: calls / seconds, cpuUsPerCall: cpuUs / calls, mainPercent: cpuUs / seconds / 10_000 };
  }
}
