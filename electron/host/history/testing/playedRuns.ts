// oxlint-disable-next-line eslint/no-restricted-imports -- only tests import this
import fc from 'fast-check';
import { HR } from '#shared/mapi/hresult.ts';
import type { SyncEvent } from '#shared/sync/events.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { LiveRun } from '../../liveRun.ts';
import { FakeClock } from '../../testing/fakeClock.ts';
import { KeptLog } from '../../testing/keptLog.ts';

/** What has happened in a run, without its tasks' numbers being right and without its times. */
export interface Happened {
  readonly wait: number;
  readonly task: number;
  readonly event: Record<string, unknown> & { readonly type: SyncEvent['type'] };
}

const ulong = fc.integer({ min: 0, max: 0xffffffff });
const text = fc.option(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('a 1', 'a 2', 'b')));
const hresult = fc.oneof(ulong, fc.constantFrom(...Object.values(HR)));
const identity: fc.Arbitrary<TaskIdentity> = fc.record(
  {
    storeId: fc.string({ unit: 'grapheme', maxLength: 3 }),
    account: fc.string({ unit: 'grapheme', maxLength: 3 }),
    part: fc.oneof(fc.constantFrom('sending', 'receiving'), fc.record({ name: fc.constantFrom('sending', 'x') })),
    isOutside: fc.constant(true),
  },
  { requiredKeys: ['storeId', 'account', 'part'] },
);

const event = fc.oneof(
  fc.record({ type: fc.constant('taskAdded' as const), identity }),
  fc.record({ type: fc.constant('taskReset' as const) }),
  fc.record({ type: fc.constant('taskStarted' as const), pid: fc.nat() }),
  fc.record({ type: fc.constant('progress' as const), text, index: ulong, max: ulong }),
  fc.record({ type: fc.constant('error' as const), hr: hresult, text }),
  fc.record({ type: fc.constant('done' as const), hr: hresult }),
  fc.record({
    type: fc.constant('providerGone' as const),
    hr: hresult,
    reason: fc.constant({ id: 'providerExited' as const, args: { exit: "it's 1" } }),
  }),
  fc.record({ type: fc.constant('cancelRequested' as const) }),
  fc.record({ type: fc.constant('stalled' as const) }),
  fc.record({ type: fc.constant('callUndecodable' as const), method: fc.constant(null), detail: fc.string() }),
);

export const happenings: fc.Arbitrary<Happened[]> = fc.array(
  fc.record({ wait: fc.nat({ max: 900 }), task: fc.nat({ max: 5 }), event }),
  { maxLength: 80 },
);

/** A run that is played by hand. */
export class PlayedRun {
  readonly clock: FakeClock;
  readonly live: LiveRun;

  constructor(id: number, tasks: readonly TaskIdentity[], clock = new FakeClock(), onChange = (): void => {}) {
    this.clock = clock;
    this.live = new LiveRun(id, tasks, clock, new KeptLog(), onChange);
  }

  happen(...happened: readonly Happened[]): void {
    for (const { wait, task, event: what } of happened) {
      this.clock.advance(wait);
      const row = what.type === 'taskAdded' ? this.live.run.tasks.length : task;
      this.live.apply({ ...what, task: row, at: this.clock.now() } as unknown as SyncEvent);
      this.live.publish();
    }
  }

  /** Each task starts, counts to `items` and ends. */
  complete(items: number, tookMs = 1_000): void {
    const { tasks } = this.live.run;
    const all = (what: Happened['event'], wait: number): void =>
      this.happen(...tasks.map((_, task) => ({ wait: task === 0 ? wait : 0, task, event: what })));
    all({ type: 'taskStarted', pid: 1 }, 0);
    all({ type: 'progress', text: `message ${items} of ${items}`, index: items, max: items }, 0);
    all({ type: 'done', hr: HR.S_OK }, tookMs);
  }
}

export function taskOf(storeId: string, part: TaskIdentity['part'] = 'receiving'): TaskIdentity {
  return { storeId, account: `${storeId}@example.com`, part };
}
