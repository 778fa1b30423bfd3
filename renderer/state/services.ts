import { createContext, use } from 'react';
import type { Bridge, DialogTab, SettingsPage } from '#shared/protocol/bridge.ts';
import { Connection } from './connection.ts';
import { HistoryStatusStore } from './historyStatusStore.ts';
import { RunClock } from './runClock.ts';
import { RunStore } from './runStore.ts';
import { SettingsStore } from './settingsStore.ts';
import { pageIn, Requests, tabIn } from './requests.ts';
import { StoreTestStore } from './storeTestStore.ts';
import { RunRequest } from './runRequest.ts';
import { ScheduleStore } from './scheduleStore.ts';
import { StoreListStore } from './storeListStore.ts';
import { TraceStatusStore } from './traceStatusStore.ts';

/** What the components of a window work with. */
export interface Services {
  readonly bridge: Bridge;
  readonly store: RunStore;
  readonly clock: RunClock;
  readonly connection: Connection;
  readonly settings: SettingsStore;
  readonly tabRequests: Requests<DialogTab>;
  readonly pageRequests: Requests<SettingsPage>;
  readonly trace: TraceStatusStore;
  readonly stores: StoreListStore;
  readonly storeTests: StoreTestStore;
  readonly history: HistoryStatusStore;
  readonly schedule: ScheduleStore;
  readonly runRequest: RunRequest;
}

export function createServices(bridge: Bridge): Services {
  const store = new RunStore((callback) => requestAnimationFrame(callback));
  const clock = new RunClock();
  const connection = new Connection(bridge, (message) => {
    clock.receive(message);
    store.receive(message);
  });
  const schedule = new ScheduleStore(bridge);
  return {
    bridge,
    store,
    clock,
    connection,
    settings: new SettingsStore(bridge),
    tabRequests: new Requests(bridge, tabIn),
    pageRequests: new Requests(bridge, pageIn),
    trace: new TraceStatusStore(bridge, ({ opened }) => clock.follow(opened)),
    stores: new StoreListStore(bridge),
    storeTests: new StoreTestStore(bridge),
    history: new HistoryStatusStore(bridge),
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
