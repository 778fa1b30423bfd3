import { pauseFrom, type PauseChoice } from '#shared/schedule/pause.ts';
import { type Group, type GroupSettings, newGroup, usualGroups } from '#shared/settings/groups.ts';
import { Scheduler } from '../scheduler.ts';
import { FakeClock } from './fakeClock.ts';

const MINUTE = 60_000;

/** A group that runs every so many minutes when online and when offline. */
export function everyMinutes(name: string, online: number | null, offline: number | null = null): Group {
  const plain = newGroup(name, name);
  return {
    ...plain,
    online: { ...plain.online, ...scheduled(online) },
    offline: { ...plain.offline, ...scheduled(offline) },
  };
}

function scheduled(minutes: number | null): Partial<Group['online']> {
  return minutes === null ? {} : { isScheduled: true, everyMinutes: minutes };
}

export interface Began {
  readonly id: string;
  /** What the wall clock would show if nobody ever set it. */
  readonly at: number;
  /** Nobody asked for it. */
  readonly byItself: boolean;
  readonly situation: 'online' | 'offline' | 'disabled';
  /** For how long the machine has been awake on a metered network that schedules have to spare; 0 if it is none. */
  readonly againstWill: number;
}

/** A machine with a schedule: its time passes, its clock is set, it sleeps, it loses the network or has a metered one. */
export class ScheduledWorld {
  readonly clock = new FakeClock();
  readonly began: Began[] = [];
  readonly scheduler: Scheduler;
  settings: GroupSettings;
  isNetworkUp = true;
  /** How long the system takes to tell whether the network is metered. */
  answersAfter = 0;
  /** When it was asked for that: the time gone by as far as the scheduler can know. */
  readonly asked: number[] = [];
  runLength = 0;
  /** How far the clock was set forward in all. */
  setForward = 0;
  #meteredSince: number | null = null;
  #slept = 0;
  #set = 0;
  #isRunning = false;

  constructor(...groups: readonly Group[]) {
    this.settings = { ...usualGroups('All'), groups: [...groups] };
    const isRunning = (): boolean => this.#isRunning;
    this.scheduler = new Scheduler({
      clock: this.clock,
      wall: () => this.wall,
      isNetworkUp: () => this.isNetworkUp,
      askMetered: (answer) => {
        this.asked.push(this.now + this.setForward);
        this.clock.after(this.answersAfter, () => answer(this.#meteredSince !== null));
      },
      settings: () => this.settings,
      runner: {
        get isRunning() {
          return isRunning();
        },
        sendReceiveIfAny: (due) => this.#run(due, true),
      },
      endPause: () => this.change({ pause: null }),
      onChange: () => {},
    });
    this.scheduler.settingsChanged();
  }

  /** Milliseconds since the beginning, sleep included. */
  get now(): number {
    return this.clock.now() + this.#slept;
  }

  get wall(): number {
    return Date.UTC(2026, 2, 28, 12) + this.now + this.#set;
  }

  /** The minutes at which runs began by themselves, with their groups. */
  get runs(): string[] {
    return this.began.filter(({ byItself }) => byItself).map(({ id, at }) => `${id} ${Math.round(at / MINUTE)}`);
  }

  pass(minutes: number): void {
    this.clock.advance(minutes * MINUTE);
  }

  sleep(minutes: number, { isAnnounced = true } = {}): void {
    if (isAnnounced) this.scheduler.suspended();
    this.#slept += minutes * MINUTE;
    if (isAnnounced) this.scheduler.resumed();
  }

  setClock(byMinutes: number): void {
    this.#set += byMinutes * MINUTE;
    this.setForward += Math.max(0, byMinutes * MINUTE);
  }

  setMetered(isMetered: boolean): void {
    this.#meteredSince = isMetered ? (this.#meteredSince ?? this.clock.now()) : null;
  }

  change(change: Partial<GroupSettings>): void {
    this.settings = { ...this.settings, ...change };
    this.scheduler.settingsChanged();
  }

  disable(choice: PauseChoice): void {
    this.change({ pause: pauseFrom(this.wall, choice) });
  }

  /** Somebody presses F9. */
  sendReceive(): void {
    this.#run(this.settings.groups, false);
  }

  #run(groups: readonly Group[], byItself: boolean): boolean {
    if (this.#isRunning) return false;
    const ids = groups.map(({ id }) => id);
    const { pause, workOffline, onMetered } = this.settings;
    const situation = pause !== null ? 'disabled' : workOffline || !this.isNetworkUp ? 'offline' : 'online';
    const since = onMetered ? null : this.#meteredSince;
    const againstWill = since === null ? 0 : this.clock.now() - since;
    for (const id of ids) this.began.push({ id, at: this.now, byItself, situation, againstWill });
    this.#isRunning = true;
    this.scheduler.groupsBegan(ids);
    this.clock.after(this.runLength, () => {
      this.#isRunning = false;
      this.scheduler.runOver(ids);
    });
    return true;
  }
}
