import type { Clock } from '#electron/host/clock.ts';
import type { GroupRunner } from '#electron/host/groupRunner.ts';
import type { AskMetered } from '#electron/host/network/meteredNetwork.ts';
import { Scheduler } from '#electron/host/scheduler.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { pauseFrom, type PauseChoice } from '#shared/schedule/pause.ts';
import type { Group } from '#shared/settings/groups.ts';
import type { GroupsStore } from '../settings/groupsStore.ts';
import { ExitRun } from './exitRun.ts';

export interface ScheduleOptions {
  readonly store: GroupsStore;
  readonly runner: GroupRunner;
  readonly clock: Clock;
  readonly wall: () => number;
  readonly isNetworkUp: () => boolean;
  readonly askMetered: AskMetered;
}

type Listener = (state: ScheduleState) => void;

/** The Send/Receive groups as the app's surfaces see and change them. */
export class Schedule {
  readonly scheduler: Scheduler;
  readonly exitRun: ExitRun;
  readonly #store: GroupsStore;
  readonly #wall: () => number;
  readonly #isNetworkUp: () => boolean;
  readonly #listeners = new Set<Listener>();

  constructor({ store, runner, clock, wall, isNetworkUp, askMetered }: ScheduleOptions) {
    this.#store = store;
    this.#wall = wall;
    this.#isNetworkUp = isNetworkUp;
    const tell = (): void => this.#tell();
    this.scheduler = new Scheduler({
      clock,
      wall,
      isNetworkUp,
      askMetered,
      settings: () => store.current,
      runner,
      endPause: () => this.disable(null),
      onChange: tell,
    });
    this.exitRun = new ExitRun({ clock, runner, askMetered, onChange: tell });
    store.subscribe(() => this.scheduler.settingsChanged());
    store.subscribe(tell);
    runner.listen(this.scheduler);
    runner.listen(this.exitRun);
  }

  /** From here on groups run by themselves. */
  begin(): void {
    this.scheduler.settingsChanged();
  }

  get state(): ScheduleState {
    const { coming } = this.scheduler;
    return {
      ...this.#store.current,
      coming: coming === null ? null : { ...coming, groups: coming.groups.map(({ id }) => id) },
      isExiting: this.exitRun.isGoingOn,
    };
  }

  /** Whether there is a network, and it may be used. */
  get isOnline(): boolean {
    return !this.#store.current.workOffline && this.#isNetworkUp();
  }

  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
  }

  saveGroups(groups: readonly Group[]): void {
    this.#store.change({ groups: [...groups] });
  }

  setWorkOffline(workOffline: boolean): void {
    this.#store.change({ workOffline });
  }

  setOnMetered(onMetered: boolean): void {
    this.#store.change({ onMetered });
  }

  disable(choice: PauseChoice | null): void {
    this.#store.change({ pause: choice === null ? null : pauseFrom(this.#wall(), choice) });
  }

  /** The app is to end: true if it has to wait for the groups that run on exit; `quit` is called when they have. */
  holdQuit(quit: () => void): boolean {
    const { groups: all, onMetered } = this.#store.current;
    const groups = this.isOnline ? all.filter(({ onExit }) => onExit) : [];
    if (groups.length > 0) this.scheduler.dispose();
    return this.exitRun.holdQuit({ groups, onMetered }, quit);
  }

  #tell(): void {
    const { state } = this;
    for (const listener of this.#listeners) listener(state);
  }
}
