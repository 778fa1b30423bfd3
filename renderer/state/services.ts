import { createContext, use } from 'react';
import type { Bridge, DialogTab, SettingsPage, StartupProblem, WindowSettings } from '#shared/protocol/bridge.ts';
import type { StoreListing, StoreTestNews } from '#shared/protocol/storeBridge.ts';
import type { TraceStatus } from '#shared/protocol/traceBridge.ts';
import { Connection } from './connection.ts';
import { RunClock } from './runClock.ts';
import { RunStore } from './runStore.ts';
import { pageIn, Requests, tabIn } from './requests.ts';
import { RunRequest } from './runRequest.ts';
import { ScheduleStore } from './scheduleStore.ts';
import { ToldStore } from './toldStore.ts';

/** What the components of a window work with. */
export interface Services {
  readonly bridge: Bridge;
  readonly store: RunStore;
  readonly clock: RunClock;
  readonly connection: Connection;
  readonly settings: ToldStore<WindowSettings>;
  readonly tabRequests: Requests<DialogTab>;
  readonly pageRequests: Requests<SettingsPage>;
  readonly trace: ToldStore<TraceStatus>;
  /** Null until somebody has asked for them. */
  readonly stores: ToldStore<StoreListing | null>;
  /** How the latest test of an account goes. */
  readonly storeTests: ToldStore<StoreTestNews | null>;
  /** What is wrong with the history; listeners hear also of what is new in it. */
  readonly history: ToldStore<StartupProblem | null>;
  readonly schedule: ScheduleStore;
  readonly runRequest: RunRequest;
}

export function createServices(bridge: Bridge): Services {
  const store = new RunStore((callback) => requestAnimationFrame(callback));
  const clock = new RunClock();
  const connection = new Connection(bridge, (message, source) => {
    clock.receive(message);
    store.receive(message, source);
  });
  const schedule = new ScheduleStore(bridge);
  const trace = new ToldStore<TraceStatus>(bridge, {
    initial: { recordingTo: null, recordingProblem: null, opened: null },
    read: (news) => (news.type === 'trace' ? news.status : undefined),
    ask: () => bridge.invoke('traceStatus', null),
  });
  trace.subscribe(() => clock.follow(trace.current.opened));
  // A window that was loaded anew has missed what was told before.
  void trace.ask();
  return {
    bridge,
    store,
    clock,
    connection,
    settings: new ToldStore(bridge, {
      initial: bridge.settings,
      read: (news) => (news.type === 'settings' ? news.settings : undefined),
    }),
    tabRequests: new Requests(bridge, tabIn),
    pageRequests: new Requests(bridge, pageIn),
    trace,
    stores: new ToldStore<StoreListing | null>(bridge, {
      initial: null,
      read: (news) => (news.type === 'stores' ? news.listing : undefined),
      ask: () => bridge.invoke('stores', null),
    }),
    storeTests: new ToldStore<StoreTestNews | null>(bridge, {
      initial: null,
      read: (news) => (news.type === 'storeTest' ? news.test : undefined),
    }),
    history: new ToldStore<StartupProblem | null>(bridge, {
      initial: null,
      read: (news) => (news.type === 'history' ? news.problem : undefined),
      ask: () => bridge.invoke('historyProblem', null),
    }),
    schedule,
    runRequest: new RunRequest(bridge, () => store.overview.run?.id, schedule),
  };
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('ServicesContext is missing');
  return services;
}
