import { planRun, type RunPlan, type RunStart } from '#shared/schedule/runPlan.ts';
import { findGroup, type Group, type GroupSettings } from '#shared/settings/groups.ts';
import type { Limits, Store } from '#shared/settings/stores.ts';
import type { Clock } from './clock.ts';
import type { HostStore } from './hostStore.ts';
import type { LiveRun } from './liveRun.ts';
import type { RunObserver, SyncHost } from './syncHost.ts';

/** Hears of the runs of groups. */
export interface GroupRunListener {
  groupsBegan(ids: readonly string[]): void;
  /** A run is over, whose ever it was; with the groups that it was a run of. Another can begin from here on. */
  runOver(ids: readonly string[]): void;
}

interface GroupRunnerOptions {
  readonly clock: Clock;
  readonly settings: () => GroupSettings;
  /** Beside the programs from outside that are there. */
  readonly stores: () => readonly Store[];
  /** Those of groups that name none of their own. */
  readonly limits: Limits;
  readonly host: () => SyncHost;
}

/** Sends and receives by groups. */
export class GroupRunner implements RunObserver {
  readonly #options: GroupRunnerOptions;
  readonly #listeners = new Set<GroupRunListener>();
  #live: LiveRun | null = null;
  #isOver = true;
  #groupsOfNext: readonly string[] = [];
  #groups: readonly string[] = [];

  constructor(options: GroupRunnerOptions) {
    this.#options = options;
  }

  listen(listener: GroupRunListener): void {
    this.#listeners.add(listener);
  }

  get isRunning(): boolean {
    return this.#options.host().isRunning;
  }

  get groupNames(): readonly string[] {
    return this.#options.settings().groups.map(({ name }) => name);
  }

  /** F9: all groups that are included in it. */
  sendReceiveAll(): RunStart {
    const { groups, workOffline } = this.#options.settings();
    const included = groups.filter((group) => group[workOffline ? 'offline' : 'online'].inSendReceiveAll);
    if (workOffline && included.length === 0) return 'workingOffline';
    return this.#start(included) ? 'begun' : 'running';
  }

  /** Whoever names a group means it, also while working offline. Null if there is no group of this id or name. */
  sendReceive(idOrName: string): RunStart | null {
    const { groups } = this.#options.settings();
    const group = groups.find(({ id }) => id === idOrName) ?? findGroup(groups, idOrName);
    if (group === undefined) return null;
    return this.#start([group]) ? 'begun' : 'running';
  }

  /** For groups whose time has come: true if they have begun. Nobody wants to see a run of nothing then. */
  sendReceiveIfAny(groups: readonly Group[]): boolean {
    if (this.#plan(groups).stores.length > 0) return this.#start(groups);
    this.#tell((listener) => listener.groupsBegan(idsOf(groups)));
    return false;
  }

  runStarted(live: LiveRun): void {
    this.#live = live;
    this.#groups = this.#groupsOfNext;
    this.#isOver = live.isOver;
    if (this.#groups.length > 0) this.#tell((listener) => listener.groupsBegan(this.#groups));
    if (live.isOver) this.#tellOver();
  }

  runChanged(): void {
    if (this.#live === null || this.#live.isOver === this.#isOver) return;
    this.#isOver = this.#live.isOver;
    if (this.#isOver) this.#tellOver();
  }

  #start(groups: readonly Group[]): boolean {
    this.#groupsOfNext = idsOf(groups);
    const { stores, parallel } = this.#plan(groups);
    const hasBegun = this.#options.host().sendReceive(stores, parallel);
    this.#groupsOfNext = [];
    return hasBegun;
  }

  #plan(groups: readonly Group[]): RunPlan<HostStore> {
    const { stores, host, limits } = this.#options;
    return planRun<HostStore>(groups, [...stores(), ...host().guests], limits);
  }

  /** The host has still to tell others of the end, and must not be asked for the next run meanwhile. */
  #tellOver(): void {
    const ids = this.#groups;
    this.#options.clock.after(0, () => this.#tell((listener) => listener.runOver(ids)));
  }

  #tell(what: (listener: GroupRunListener) => void): void {
    for (const listener of this.#listeners) what(listener);
  }
}

function idsOf(groups: readonly Group[]): string[] {
  return groups.map(({ id }) => id);
}
