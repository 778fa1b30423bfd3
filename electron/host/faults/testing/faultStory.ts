// oxlint-disable-next-line eslint/no-restricted-imports -- only tests import this
import fc from 'fast-check';
import { fault } from '#shared/faults/testing/arbitraryFault.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from '../../trace/testing/scriptedHost.ts';

const task = fc.nat({ max: 2 });
const hresult = fc.constantFrom(HR.S_OK, HR.E_FAIL);

/** Anything that a provider does, a user or time. */
const deed = fc.oneof(
  { weight: 16, arbitrary: fc.record({ does: fc.constant('call' as const), task, count: fc.nat({ max: 5 }) }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('inject' as const), task, fault }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('load' as const), task }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('end' as const), task, hr: hresult }) },
  fc.record({ does: fc.constant('return' as const), task, hasEvent: fc.boolean() }),
  fc.record({ does: fc.constant('threadEnd' as const), task }),
  fc.record({ does: fc.constant('callOff' as const), task, id: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ does: fc.constant('cancel' as const), task }),
  fc.record({ does: fc.constant('runAgain' as const), task }),
  fc.record({ does: fc.constant('exit' as const), task, code: fc.constantFrom(0, 1) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

export const faultStory = fc.array(fc.record({ wait: fc.constantFrom(0, 1, 1, 500, 9_000), deed }), { maxLength: 40 });

/** A run whose providers have loaded. Each Progress has an index of its own, so that one can tell in which order they arrive. */
export class FaultStory extends ScriptedHost {
  readonly #loaded = new Set<ScriptedProcess>();
  #calls = 0;

  constructor() {
    super([storeWith('a', 2), storeWith('b', 1)]);
    for (const each of [0, 2]) this.tell({ does: 'load', task: each });
  }

  tell(what: Deed): void {
    const { host } = this;
    const process = this.#processOf(what.task);
    switch (what.does) {
      case 'call': {
        // In one batch with the calls of another task.
        const others = this.trace.processes[this.processes.indexOf(process)]?.tasks ?? [];
        const tasks = Array.from({ length: what.count }, (_, i) => (i % 2 === 0 ? what.task : (others[0] as number)));
        return process.call(...tasks.map((each) => [each, SLOT.Progress, 'Step', this.#next(), 0]));
      }
      case 'inject':
        return void host.injectFault(1, what.task, what.fault);
      case 'load':
        if (!this.#loaded.has(process)) process.say({ type: 'loaded' });
        return void this.#loaded.add(process);
      case 'end':
        return process.call([what.task, SLOT.Error, HR.E_FAIL, 'no'], [what.task, SLOT.Done, true, what.hr]);
      case 'return':
        return process.say({ type: 'returned', syncId: what.task, hr: HR.S_OK, hasEvent: what.hasEvent });
      case 'threadEnd':
        return process.say({ type: 'threadEnded', syncId: what.task });
      case 'callOff':
        return void host.callOffFault(1, what.task, what.id);
      case 'cancel':
        return void host.cancelTask(1, what.task);
      case 'runAgain':
        return void host.runAgain(1, [what.task]);
      case 'exit':
        return process.exit({ code: what.code });
    }
  }

  #processOf(whose: number): ScriptedProcess {
    const number = this.trace.processes.findLastIndex(({ tasks }) => tasks.includes(whose));
    return this.processes[number] as ScriptedProcess;
  }

  #next(): number {
    this.#calls += 1;
    return this.#calls;
  }
}
