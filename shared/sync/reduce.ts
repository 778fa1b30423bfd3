import { type HRESULT, HR, failed, succeeded } from '../mapi/hresult.ts';
import type { CallbackMethod } from '../mapi/progressCallback.ts';
import type { ChangeSet } from './changes.ts';
import {
  COLUMN,
  type Column,
  FLAG,
  growCells,
  hasFlag,
  readState,
  readUnsigned,
  resetRow,
  writeCell,
} from './columns.ts';
import { type FindingId, judgePosition } from './conformance.ts';
import { addErrorLine, putLinesIntoThePast } from './errorLines.ts';
import type {
  TaskAdded,
  CallRefused,
  DoneCalled,
  ErrorCalled,
  ProgressCalled,
  ProviderGone,
  SyncEvent,
} from './events.ts';
import type { Message, Severity } from './message.ts';
import type { Run } from './run.ts';
import { isFinal, type TaskState, TASK_STATES } from './task.ts';

const CANCEL_CODES: ReadonlySet<HRESULT> = new Set([
  HR.MAPI_E_USER_CANCEL,
  HR.E_ABORT,
  HR.ERROR_CANCELLED,
  HR.IXP_E_USER_CANCEL,
  HR.OUTLOOK_E_TASK_CANCELLED,
]);

/**
 * The only place where something that happened becomes state. It reads no clock and does no input or output: the same
 * events give the same run. The run's columns are written in place, and `changes` says where, because a run of 10,000
 * tasks under 100,000 calls a second leaves no room for copies.
 */
export function reduce(run: Run, event: SyncEvent, changes: ChangeSet): void {
  const isNew = event.task === run.tasks.length;
  if (event.type === 'taskAdded' && isNew) addRow(run, event, changes);
  else if (event.type === 'taskAdded' || event.task < 0 || event.task >= run.tasks.length) return;
  const step = new Step(run, changes, event.task, Math.round(event.at - run.info.startedAt));
  switch (event.type) {
    case 'progress':
      return step.progress(event);
    case 'error':
      return step.error(event);
    case 'done':
      return step.done(event);
    case 'taskAdded':
      return step.added();
    case 'taskReset':
      return step.reset();
    case 'taskStarted':
      return step.started(event.pid);
    case 'returned':
      return step.returned(event.hr);
    case 'threadEnded':
      return step.threadEnded();
    case 'providerGone':
      return step.providerGone(event);
    case 'cancelRequested':
      return step.cancelRequested();
    case 'cancelForced':
      return step.cancelForced();
    case 'stalled':
      return step.stalled();
    case 'callRefused':
      return step.finding(findingOfRefusal(event), event.method);
    case 'callUndecodable':
      return step.finding('call-undecodable', event.method, event.detail);
    case 'callsOverflowed':
      return step.finding('calls-overflowed', 'Progress', null, event.count);
    default:
      return assertNever(event);
  }
}

function addRow(run: Run, { identity }: TaskAdded, changes: ChangeSet): void {
  run.tasks.push(identity);
  run.steps.push(null);
  run.linesOfTask.push(0);
  run.cells = growCells(run.cells, run.tasks.length);
  changes.taskAdded(run.tasks.length);
}

function findingOfRefusal(event: CallRefused): FindingId {
  return event.because === 'done' ? 'call-after-done' : 'call-after-release';
}

function assertNever(event: never): never {
  throw new TypeError(`Not a sync event: ${JSON.stringify(event)}`);
}

/** One event's work on one task. */
class Step {
  readonly #run: Run;
  readonly #changes: ChangeSet;
  readonly #task: number;
  readonly #at: number;

  constructor(run: Run, changes: ChangeSet, task: number, at: number) {
    this.#run = run;
    this.#changes = changes;
    this.#task = task;
    this.#at = at;
  }

  added(): void {
    this.#changes.rows.add(this.#task);
    this.#oneMoreUnfinished();
  }

  reset(): void {
    if (!this.#ended) return;
    const { cells, steps, stepLog } = this.#run;
    const findings = this.#read(COLUMN.findings);
    resetRow(cells, this.#task);
    this.#write(COLUMN.findings, findings);
    steps[this.#task] = null;
    stepLog.forget(this.#task);
    this.#changes.steps.add(this.#task);
    putLinesIntoThePast(this.#run, this.#changes, this.#task);
    this.#oneMoreUnfinished();
  }

  started(pid: number): void {
    if (this.#state !== 'waiting') return;
    this.#setState('processing');
    this.#write(COLUMN.startedAt, this.#at);
    this.#write(COLUMN.lastCallAt, this.#at);
    this.#write(COLUMN.pid, pid);
  }

  progress({ text, index, max }: ProgressCalled): void {
    const isNewMoment = this.#read(COLUMN.lastCallAt) !== this.#at >>> 0;
    if (!this.#countCall()) return;
    const { cells, steps, stepLog } = this.#run;
    const previous = hasFlag(cells, this.#task, FLAG.positioned)
      ? { index: readUnsigned(cells, this.#task, COLUMN.index), max: readUnsigned(cells, this.#task, COLUMN.max) }
      : null;
    const sameStep = text === null || text === steps[this.#task];
    const finding = judgePosition({ index, max }, previous, sameStep);
    if (finding !== null) this.finding(finding, 'Progress', `${index} of ${max}`);
    if (!sameStep) {
      const before = steps[this.#task] ?? null;
      // Of a thousand steps a millisecond nobody wants to read each.
      if (isNewMoment || text.charCodeAt(0) !== before?.charCodeAt(0)) {
        stepLog.note(this.#task, before, text, this.#at);
      }
      steps[this.#task] = text;
      this.#changes.steps.add(this.#task);
    }
    const clamped = max === 0 ? index : Math.min(index, max);
    if (previous === null || previous.max !== max || clamped < previous.index) {
      this.#write(COLUMN.paceIndex, clamped);
      this.#write(COLUMN.paceSince, this.#at);
    }
    this.#write(COLUMN.index, clamped);
    this.#write(COLUMN.max, max);
    this.#setFlag(FLAG.positioned);
  }

  error({ hr, text }: ErrorCalled): void {
    if (!this.#countCall()) return;
    const message: Message = text ?? '';
    if (failed(hr)) {
      this.#addLine('error', hr, message);
      return;
    }
    if (hr === HR.S_OK) this.finding('error-with-s-ok', 'Error');
    this.#addLine('warning', hr, message);
  }

  done({ hr }: DoneCalled): void {
    if (!this.#countCall()) return;
    this.#write(COLUMN.result, hr);
    if (CANCEL_CODES.has(hr)) {
      this.#cancelled();
    } else if (failed(hr)) {
      this.#failed(hr, { id: 'failedWithoutError', args: {} });
    } else {
      this.#completed(hr);
    }
  }

  returned(hr: HRESULT): void {
    if (this.#ended || succeeded(hr)) return;
    this.#write(COLUMN.result, hr);
    if (CANCEL_CODES.has(hr)) this.#cancelled();
    else this.#failed(hr, { id: 'startRefused', args: {} });
  }

  threadEnded(): void {
    if (this.#ended) return;
    this.finding('event-without-done', null);
    if (this.#state === 'cancelling') return this.#cancelled();
    this.#write(COLUMN.result, HR.E_UNEXPECTED);
    this.#addLine('error', HR.E_UNEXPECTED, { id: 'endedWithoutDone', args: {} });
    this.#setState('failed');
  }

  providerGone({ hr, reason }: ProviderGone): void {
    if (this.#ended) return;
    if (this.#state === 'cancelling') return this.#cancelled();
    this.#write(COLUMN.result, hr);
    // Said even after errors of the provider's own: none of those can tell that it is gone.
    this.#addLine('error', hr, reason);
    this.#setState('failed');
  }

  cancelRequested(): void {
    if (this.#state === 'waiting') this.#cancelled();
    else if (this.#state === 'processing') this.#setState('cancelling');
  }

  cancelForced(): void {
    if (this.#state !== 'cancelling') return;
    this.#setFlag(FLAG.forced);
    this.#cancelled();
  }

  stalled(): void {
    if (this.#state === 'processing' || this.#state === 'cancelling') this.#setFlag(FLAG.stalled);
  }

  finding(id: FindingId, method: CallbackMethod | null, detail: string | null = null, count = 1): void {
    const { findings, findingAt } = this.#run;
    const key = `${this.#task} ${id}`;
    const position = findingAt.get(key) ?? findings.length;
    const previous = findings[position];
    if (previous === undefined) {
      findingAt.set(key, position);
      findings.push({ task: this.#task, id, method, detail, firstAt: this.#at, count });
    } else {
      findings[position] = { ...previous, count: previous.count + count };
    }
    this.#changes.findings.add(position);
    this.#increment(COLUMN.findings, count);
  }

  get #state(): TaskState {
    return readState(this.#run.cells, this.#task);
  }

  get #ended(): boolean {
    return isFinal(this.#state);
  }

  /** False for a call that comes too late to mean anything. */
  #countCall(): boolean {
    if (this.#ended) return false;
    this.#increment(COLUMN.calls);
    this.#write(COLUMN.lastCallAt, this.#at);
    this.#clearFlag(FLAG.stalled);
    return true;
  }

  #completed(hr: HRESULT): void {
    if (this.#read(COLUMN.errors) > 0) {
      this.finding('success-after-error', 'Done');
      this.#setState('completedWithErrors');
    } else if (this.#read(COLUMN.warnings) > 0 || hr !== HR.S_OK) {
      this.#setState('completedWithWarnings');
    } else {
      this.#setState('completed');
    }
  }

  #failed(hr: HRESULT, whatToSayIfProviderSaidNothing: Message): void {
    if (this.#read(COLUMN.errors) === 0) this.#addLine('error', hr, whatToSayIfProviderSaidNothing);
    this.#setState('failed');
  }

  #cancelled(): void {
    this.#addLine('cancelled', HR.OUTLOOK_E_TASK_CANCELLED, { id: 'cancelled', args: {} });
    this.#setState('cancelled');
  }

  #addLine(severity: Severity, hr: HRESULT, message: Message): void {
    if (severity === 'error') this.#increment(COLUMN.errors);
    if (severity === 'warning') this.#increment(COLUMN.warnings);
    addErrorLine(this.#run, this.#changes, { task: this.#task, at: this.#at, severity, hr, message });
  }

  /** A run that was over goes on. */
  #oneMoreUnfinished(): void {
    const { info } = this.#run;
    this.#run.unfinished += 1;
    if (info.endedAt === null) return;
    this.#run.info = { ...info, endedAt: null, idleMs: info.idleMs + this.#at - info.endedAt };
    this.#changes.run = true;
  }

  #setState(state: TaskState): void {
    this.#write(COLUMN.state, TASK_STATES.indexOf(state));
    if (!isFinal(state)) return;
    this.#write(COLUMN.endedAt, this.#at);
    this.#clearFlag(FLAG.stalled);
    this.#run.unfinished -= 1;
    if (this.#run.unfinished === 0) {
      this.#run.info = { ...this.#run.info, endedAt: this.#at };
      this.#changes.run = true;
    }
  }

  #read(column: Column): number {
    return readUnsigned(this.#run.cells, this.#task, column);
  }

  #write(column: Column, value: number): void {
    writeCell(this.#run.cells, this.#task, column, value);
    this.#changes.rows.add(this.#task);
  }

  #increment(column: Column, by = 1): void {
    this.#write(column, this.#read(column) + by);
  }

  #setFlag(flag: number): void {
    if (!hasFlag(this.#run.cells, this.#task, flag)) this.#write(COLUMN.flags, this.#read(COLUMN.flags) | flag);
  }

  #clearFlag(flag: number): void {
    if (hasFlag(this.#run.cells, this.#task, flag)) this.#write(COLUMN.flags, this.#read(COLUMN.flags) & ~flag);
  }
}
