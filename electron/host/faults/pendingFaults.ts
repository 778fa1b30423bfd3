import { ALWAYS, type Fault, type FaultMethod, type PendingFault } from '#shared/faults/fault.ts';

interface Armed {
  readonly id: number;
  readonly task: number;
  readonly fault: Fault;
  /** So many calls that it is meant for have passed by it, struck or not. */
  seen: number;
  struck: number;
}

/** A fault meets a synchronisation either where the host asks for it or where the provider comes back from it. */
export type FaultPoint = FaultMethod | 'returned';

export interface Strike {
  readonly id: number;
  readonly fault: Fault;
}

/** The faults that wait for calls, in the order in which they were set. */
export class PendingFaults {
  #armed: Armed[] = [];

  get isEmpty(): boolean {
    return this.#armed.length === 0;
  }

  has(task: number): boolean {
    return this.#armed.some((each) => each.task === task);
  }

  add(id: number, task: number, fault: Fault): void {
    this.#armed.push({ id, task, fault, seen: 0, struck: 0 });
  }

  of(task: number): PendingFault[] {
    return this.#armed.filter((each) => each.task === task).map(({ id, fault, struck }) => ({ id, fault, struck }));
  }

  /** False if it is not pending. */
  callOff(task: number, id: number): boolean {
    const before = this.#armed.length;
    this.#armed = this.#armed.filter((each) => each.id !== id || each.task !== task);
    return this.#armed.length < before;
  }

  callOffAll(task: number): void {
    this.#armed = this.#armed.filter((each) => each.task !== task);
  }

  /** What strikes a call that gets there now: the fault that was set first. The others count it, too. */
  strike(task: number, point: FaultPoint): Strike | null {
    let strike: Armed | null = null;
    for (const each of this.#armed) {
      if (each.task !== task || pointOf(each.fault) !== point) continue;
      each.seen += 1;
      if (each.seen > each.fault.after) strike ??= each;
    }
    if (strike === null) return null;
    strike.struck += 1;
    if (isSpent(strike)) this.callOff(task, strike.id);
    return strike;
  }
}

function pointOf({ kind, method }: Fault): FaultPoint | null {
  return kind === 'answer' && method === 'SynchronizeInBackground' ? 'returned' : method;
}

function isSpent({ fault, struck }: Armed): boolean {
  return !('times' in fault) || (fault.times !== ALWAYS && struck >= fault.times);
}
