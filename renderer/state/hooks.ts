import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { ScheduleState, WindowSettings } from '#shared/protocol/bridge.ts';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';
import type { TraceStatus } from '#shared/protocol/traceBridge.ts';
import type { PreferenceChange, Preferences } from '#shared/settings/preferences.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import type { Overview } from './runStore.ts';
import { useServices } from './services.ts';
import type { Told } from './toldStore.ts';

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

/** A part of what the main process tells of one thing; the component is drawn again when that part is another value. */
export function useTold<T, Part>(told: Told<T>, select: (current: T) => Part): Part {
  const subscribe = useCallback((listener: () => void) => told.subscribe(listener), [told]);
  return useSyncExternalStore(subscribe, () => select(told.current));
}

export function useSettings<T>(select: (settings: WindowSettings) => T): T {
  return useTold(useServices().settings, select);
}

export function usePreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return useSettings(({ preferences }) => preferences[name]);
}

/** Remembers a choice; what is drawn follows when the main process has it. */
export function useSetPreferences(): (change: PreferenceChange) => void {
  const { bridge } = useServices();
  return useCallback((change) => void bridge.invoke('setPreferences', change), [bridge]);
}

export function useTraceStatus<T>(select: (status: TraceStatus) => T): T {
  return useTold(useServices().trace, select);
}

/** Whether the window shows a recording: something that can be looked at, and about which nothing can be done any more. */
export function useIsRecorded(): boolean {
  return useTraceStatus(({ opened }) => opened !== null);
}

export function useSchedule<T>(select: (state: ScheduleState | null) => T): T {
  return useTold(useServices().schedule, select);
}

/** The accounts as they are; null until they are known. */
export function useStoreListing(): StoreListing | null {
  const { stores } = useServices();
  useEffect(() => void stores.ask(), [stores]);
  return useTold(stores, (listing) => listing);
}
