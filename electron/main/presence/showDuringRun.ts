import type { Preferences } from '#shared/settings/preferences.ts';

interface WindowState {
  isVisible(): boolean;
  isMinimized(): boolean;
}

/** A window that was put away comes back for a run; one that was minimized has its button in the task bar. */
export function comesBackForRun(window: WindowState, { showDuringRun }: Pick<Preferences, 'showDuringRun'>): boolean {
  return showDuringRun && !window.isVisible() && !window.isMinimized();
}
