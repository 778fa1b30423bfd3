import type { Clock } from '#electron/host/clock.ts';
import type { GroupRunListener } from '#electron/host/groupRunner.ts';
import type { AskMetered } from '#electron/host/network/meteredNetwork.ts';
import type { Group } from '#shared/settings/groups.ts';

/** Longer than this nobody waits for an app to end. */
const LIMIT_MS = 120_000;

interface ExitRunOptions {
  readonly clock: Clock;
  readonly runner: {
    readonly isRunning: boolean;
    sendReceiveIfAny(groups: readonly Group[]): boolean;
  };
  readonly askMetered: AskMetered;
  readonly onChange: () => void;
}

interface WhatRuns {
  readonly groups: readonly Group[];
  /** Also where the network is metered. */
  readonly onMetered: boolean;
}

/** The automatic Send/Receive when exiting: once, not for ever, and not against the will of who quits again. */
export class ExitRun implements GroupRunListener {
  readonly #clock: Clock;
  readonly #runner: ExitRunOptions['runner'];
  readonly #askMetered: AskMetered;
  readonly #onChange: () => void;
  #state: 'notYet' | 'asking' | 'allowed' | 'waiting' | 'running' | 'over' = 'notYet';
  #groups: readonly Group[] = [];
  #quit = (): void => {};

  constructor({ clock, runner, askMetered, onChange }: ExitRunOptions) {
    this.#clock = clock;
    this.#runner = runner;
    this.#askMetered = askMetered;
    this.#onChange = onChange;
  }

  get isGoingOn(): boolean {
    return this.#state === 'waiting' || this.#state === 'running';
  }

  /** True if quitting has to wait; `quit` is called when it has not any more, or to ask once more. */
  holdQuit({ groups, onMetered }: WhatRuns, quit: () => void): boolean {
    const isFirst = this.#state === 'notYet' || this.#state === 'allowed';
    if (!isFirst || groups.length === 0) {
      this.#state = 'over';
      return false;
    }
    if (this.#state === 'notYet' && !onMetered) {
      this.#state = 'asking';
      this.#askMetered((isMetered) => this.#answered(isMetered, quit));
      return true;
    }
    this.#groups = groups;
    this.#quit = quit;
    this.#state = this.#runner.isRunning ? 'waiting' : this.#begin();
    if (!this.isGoingOn) return false;
    this.#clock.after(LIMIT_MS, () => this.endNow());
    this.#onChange();
    return true;
  }

  groupsBegan(): void {}

  runOver(): void {
    // This is told a tick later, and a program from outside may have joined that run meanwhile.
    if (this.#state === 'waiting' && this.#runner.isRunning) return;
    const isNext = this.#state === 'waiting' && this.#begin() === 'running';
    if (isNext) this.#state = 'running';
    else this.endNow();
  }

  /** The system ends, and waits for nobody. */
  skip(): void {
    this.#state = 'over';
  }

  /** Nobody wants to wait any longer. */
  endNow(): void {
    if (!this.isGoingOn) return;
    this.#state = 'over';
    this.#quit();
  }

  #answered(isMetered: boolean, quit: () => void): void {
    if (this.#state !== 'asking') return;
    this.#state = isMetered ? 'over' : 'allowed';
    quit();
  }

  #begin(): 'running' | 'over' {
    return this.#runner.sendReceiveIfAny(this.#groups) ? 'running' : 'over';
  }
}
