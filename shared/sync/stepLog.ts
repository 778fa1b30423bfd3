/** A step that a task has come to: its last words before the next one. */
export interface StepPassed {
  readonly text: string;
  readonly startedAt: number;
}

/** A provider that names each of its items fills a list of this length, not the memory. */
const MAX_STEPS = 100;

interface TaskSteps {
  readonly steps: StepPassed[];
  leftOut: number;
}

/** The steps of each task in order. Calls that only count on ("message 17 of 300") are one step. */
export class StepLog {
  readonly #tasks = new Map<number, TaskSteps>();

  /** `previous` is what the task said until now, `text` what it says from now on. */
  note(task: number, previous: string | null, text: string, at: number): void {
    const taskSteps = this.#tasks.get(task) ?? { steps: [], leftOut: 0 };
    const { steps } = taskSteps;
    const last = steps.at(-1);
    // Held against what is written down, since not every call comes by here.
    if (last !== undefined && saysTheSame(last.text, text)) return;
    this.#tasks.set(task, taskSteps);
    if (last !== undefined && previous !== null && saysTheSame(last.text, previous))
      steps[steps.length - 1] = { ...last, text: previous };
    steps.push({ text, startedAt: at });
    if (steps.length <= MAX_STEPS) return;
    steps.shift();
    taskSteps.leftOut += 1;
  }

  forget(task: number): void {
    this.#tasks.delete(task);
  }

  /** `current` is what the task says now. */
  of(task: number, current: string | null): { readonly steps: readonly StepPassed[]; readonly leftOut: number } {
    const { steps, leftOut } = this.#tasks.get(task) ?? { steps: [], leftOut: 0 };
    const last = steps.at(-1);
    if (last === undefined || current === null) return { steps, leftOut };
    return { steps: [...steps.slice(0, -1), { ...last, text: current }], leftOut };
  }
}

/** Whether two texts differ in nothing but their numbers. Asked very often, so it makes no strings. */
export function saysTheSame(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  while (true) {
    while (isDigit(a.charCodeAt(i))) i += 1;
    while (isDigit(b.charCodeAt(j))) j += 1;
    const atEndOfA = i === a.length;
    if (atEndOfA || j === b.length) return atEndOfA && j === b.length;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
    i += 1;
    j += 1;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
