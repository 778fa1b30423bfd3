import { expect, it } from 'vitest';
import { IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { CallIntake } from './callIntake.ts';
import { LiveRun } from './liveRun.ts';
import { ProgressCallback } from './progressCallback.ts';
import { FakeClock } from './testing/fakeClock.ts';
import { KeptLog } from './testing/keptLog.ts';

it("answers nothing to IUnknown's methods, which would be taken for an answer to Progress", () => {
  const task = { storeId: 'a', account: 'a', part: 'sending' } as const;
  const live = new LiveRun(1, [task], new FakeClock(), new KeptLog(), () => {});
  const intake = new CallIntake();
  intake.add(0, new ProgressCallback(live, 0));
  live.apply({ type: 'taskStarted', task: 0, at: 0, pid: 1 });
  live.apply({ type: 'cancelRequested', task: 0, at: 0 });
  const calls = [
    [0, SLOT.Progress, null, 1, 2],
    [0, SLOT.QueryInterface, IID_IMAPISyncProgressCallback, null, null],
    [0, SLOT.AddRef, null, null, null],
    [0, SLOT.Release, null, null, null],
    [0, SLOT.Progress, null, 2, 2],
    [0, SLOT.Done, false, HR.MAPI_E_USER_CANCEL, null],
  ].flat();
  const answers = intake.take({ type: 'calls', first: 10, calls, overflowed: [] });
  expect(answers).toEqual([10, 0, HR.MAPI_E_USER_CANCEL, 15, 0, HR.S_OK]);
});
