import type { ProgressBarOptions } from 'electron';
import type { Status } from '#shared/sync/status.ts';

export type TrayIcon = 'idle' | 'running' | 'error' | 'offline';

export interface TaskbarProgress {
  /** 0..1; below it there is no bar, above it the bar has no end. */
  readonly value: number;
  readonly mode: NonNullable<ProgressBarOptions['mode']>;
}

/** An error marks the tray until somebody has looked at it. */
export function trayIconOf(status: Status, isErrorSeen: boolean): TrayIcon {
  if (status.kind === 'running' || status.kind === 'offline') return status.kind;
  return status.kind === 'failed' && !isErrorSeen ? 'error' : 'idle';
}

/** The bar on the window's button in the task bar or the app's in the dock. */
export function taskbarProgressOf(status: Status, isErrorSeen: boolean): TaskbarProgress {
  if (status.kind === 'failed' && !isErrorSeen) return { value: 1, mode: 'error' };
  if (status.kind !== 'running') return { value: -1, mode: 'none' };
  // As long as no task has got anywhere, nobody knows how far it is.
  if (status.fraction === 0) return { value: 2, mode: 'indeterminate' };
  return { value: status.fraction, mode: status.failed > 0 ? 'error' : 'normal' };
}
