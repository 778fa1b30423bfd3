import { useCallback, useSyncExternalStore } from 'react';
import type { ScheduleState, WindowSettings } from '#shared/protocol/bridge.ts';
import type { TraceStatus } from '#shared/protocol/traceBridge.ts';
import type { PreferenceChange, Preferences } from '#shared/settings/preferences.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import type { Overview } from './runStore.ts';
import { useServices } from './services.ts';

const NEVER_CHANGES = (): (() => void) => () => {};

/** A part of the overview; the component is drawn again when that part is another value. */
export function useOverview<T>(select: (overview: Overview) => T): T {
  const { store } = useServices();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => select(store.overview));
}

/** All numbers of a task; the component is drawn again with each change of its row. */
export function useTask(row: number): TaskNumbers {
  const { store } = useServices();
  const subscribe = useCallback((listener: () => void) => store.subscribeRow(row, listener), [store, row]);
  useSyncExternalStore(subscribe, () => store.versionOf(row));
  return readTask(store.cells, row);
}

/** One value out of a task's row; the component is drawn again only when that value changes. */
export function useTaskValue<T extends string | number | boolean>(
  row: number,
  select: (cells: Int32Array, row: number) => T,
): T {
  const { store } = useServices();
  const subscribe = useCallback((listener: () => void) => store.subscribeRow(row, listener), [store, row]);
  return useSyncExternalStore(subscribe, () => select(store.cells, row));
}

/** Draws the component again each second of a run, if that is `needed`. */
export function useTicks(needed: boolean): void {
  const { clock } = useServices();
  const subscribe = useCallback((listener: () => void) => clock.subscribe(listener), [clock]);
  useSyncExternalStore(needed ? subscribe : NEVER_CHANGES, () => clock.ticks);
}

/** A part of the settings; the component is drawn again when that part is another value. */
export function useSettings<T>(select: (settings: WindowSettings) => T): T {
  const { settings } = useServices();
  const subscribe = useCallback((listener: () => void) => settings.subscribe(listener), [settings]);
  return useSyncExternalStore(subscribe, () => select(settings.current));
}

export function usePreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return useSettings(({ preferences }) => preferences[name]);
}

/** Remembers a choice; what is drawn follows when the main process has it. */
export function useSetPreferences(): (change: PreferenceChange) => void {
  const { bridge } = useServices();
  return useCallback((change) => void bridge.invoke('setPreferences', change), [bridge]);
}

/** A part of how things stand with the trace; the component is drawn again when that part is another value. */
export function useTraceStatus<T>(select: (status: TraceStatus) => T): T {
  const { trace } = useServices();
  const subscribe = useCallback((listener: () => void) => trace.subscribe(listener), [trace]);
  return useSyncExternalStore(subscribe, () => select(trace.current));
}

/** Whether the window shows a recording: something that can be looked at, and about which nothing can be done any more. */
export function useIsRecorded(): boolean {
  return useTraceStatus(({ opened }) => opened !== null);
}

/** A part of the groups and their schedule; the component is drawn again when that part is another value. */
export function useSchedule<T>(select: (state: ScheduleState | null) => T): T {
  const { schedule } = useServices();
  const subscribe = useCallback((listener: () => void) => schedule.subscribe(listener), [schedule]);
  return useSyncExternalStore(subscribe, () => select(schedule.current));
}
