import type { HostStore, SessionTask } from './hostStore.ts';

interface WaitingStore {
  readonly store: HostStore;
  readonly tasks: readonly SessionTask[];
}

/** The stores of a run whose turn has not come, in order. */
export class StoreQueue {
  #waiting: WaitingStore[] = [];

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  get tasks(): readonly number[] {
    return this.#waiting.flatMap(({ tasks }) => tasks.map(({ task }) => task));
  }

  add(store: HostStore, tasks: readonly SessionTask[]): void {
    this.#waiting.push({ store, tasks });
  }

  next(): WaitingStore | undefined {
    return this.#waiting.shift();
  }

  /** A task that does not wait any more; a store without any is not waited for. False if it was not here. */
  remove(task: number): boolean {
    const position = this.#waiting.findIndex(({ tasks }) => tasks.some((each) => each.task === task));
    const found = this.#waiting[position];
    if (found === undefined) return false;
    const tasks = found.tasks.filter((each) => each.task !== task);
    this.#waiting.splice(position, 1, ...(tasks.length === 0 ? [] : [{ store: found.store, tasks }]));
    return true;
  }

  clear(): void {
    this.#waiting = [];
  }
}
