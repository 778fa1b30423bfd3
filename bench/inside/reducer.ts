import { CallIntake } from '#electron/host/callIntake.ts';
import { systemClock } from '#electron/host/clock.ts';
import { LiveRun } from '#electron/host/liveRun.ts';
import { ProgressCallback } from '#electron/host/progressCallback.ts';
import { noLog } from './benchHost.ts';

interface ProgressMessage {
  readonly syncId: number;
  readonly slot: number;
  readonly text: string;
  readonly index: number;
  readonly max: number;
}

/** What the host does with a call, for calls that come some other way than the host's own. */
export function newReducer(): (message: ProgressMessage) => void {
  const live = new LiveRun(
    1,
    [{ storeId: 'bench', account: 'bench', part: 'receiving' }],
    systemClock,
    noLog,
    () => {},
  );
  live.apply({ type: 'taskStarted', task: 0, at: live.now(), pid: 0 });
  const intake = new CallIntake();
  intake.add(0, new ProgressCallback(live, 0));
  let first = 0;
  return ({ syncId, slot, text, index, max }) => {
    intake.take({ type: 'calls', first, calls: [syncId, slot, text, index, max], overflowed: [] });
    first += 1;
  };
}
