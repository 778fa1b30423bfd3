import { beforeEach, describe, expect, it } from 'vitest';
import type { Bridge, ScheduleState, WindowNews } from '#shared/protocol/bridge.ts';
import type { RunStart } from '#shared/schedule/runPlan.ts';
import { usualGroups } from '#shared/settings/groups.ts';
import { RunRequest } from './runRequest.ts';
import { ScheduleStore } from './scheduleStore.ts';

const state: ScheduleState = { ...usualGroups('All'), workOffline: true, coming: null, isExiting: false };

let answer: RunStart;
let runId: number;
let tell: (news: WindowNews) => void;
let request: RunRequest;

beforeEach(async () => {
  answer = 'workingOffline';
  runId = 1;
  const bridge = {
    onNews: (listener: (news: WindowNews) => void) => (tell = listener),
    invoke: (command: string) => Promise.resolve(command === 'schedule' ? state : answer),
  } as unknown as Bridge;
  request = new RunRequest(bridge, () => runId, new ScheduleStore(bridge));
  await Promise.resolve();
});

describe('F9 while working offline', () => {
  it('is refused until somebody works online', async () => {
    expect(request.isRefused).toBe(false);
    await request.make();
    expect(request.isRefused).toBe(true);
    tell({ type: 'schedule', schedule: state });
    expect(request.isRefused).toBe(true);
    tell({ type: 'schedule', schedule: { ...state, workOffline: false } });
    expect(request.isRefused).toBe(false);
  });

  it('is no news any more once something has run', async () => {
    await request.make();
    runId = 2;
    expect(request.isRefused).toBe(false);
  });

  it('is forgotten with a request that is granted', async () => {
    await request.make();
    answer = 'begun';
    await request.make();
    expect(request.isRefused).toBe(false);
  });
});
