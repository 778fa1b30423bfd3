import type { CommandHandlers } from '../ipc/commands.ts';
import type { Schedule } from './schedule.ts';

type ScheduleCommand = 'schedule' | 'saveGroups' | 'setWorkOffline' | 'setOnMetered' | 'disableSchedule' | 'exitNow';

/** What the window can see and change of the groups. */
export function scheduleCommands(schedule: Schedule): Pick<CommandHandlers, ScheduleCommand> {
  return {
    schedule: () => schedule.state,
    saveGroups(groups) {
      schedule.saveGroups(groups);
      return null;
    },
    setWorkOffline(isOn) {
      schedule.setWorkOffline(isOn);
      return null;
    },
    setOnMetered(isOn) {
      schedule.setOnMetered(isOn);
      return null;
    },
    disableSchedule(choice) {
      schedule.disable(choice);
      return null;
    },
    exitNow() {
      schedule.exitRun.endNow();
      return null;
    },
  };
}
