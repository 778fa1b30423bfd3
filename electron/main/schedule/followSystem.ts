import { app, powerMonitor } from 'electron';
import type { Schedule } from './schedule.ts';

/** Has the schedule keep to what the machine does: sleep, wake up, end. */
export function followSystem(schedule: Schedule, showRun: () => void): void {
  powerMonitor.on('suspend', () => schedule.scheduler.suspended());
  powerMonitor.on('resume', () => schedule.scheduler.resumed());
  powerMonitor.on('shutdown', () => schedule.exitRun.skip());
  app.on('before-quit', (event) => {
    if (!schedule.holdQuit(() => app.quit())) return;
    event.preventDefault();
    // Where it can be seen what the app still waits for, and cancelled.
    if (schedule.exitRun.isGoingOn) showRun();
  });
}
