import { type HRESULT, HR } from '../mapi/hresult.ts';
import type { ChangeSet } from './changes.ts';
import type { Message, Severity } from './message.ts';
import type { Run } from './run.ts';

/** A provider that reports ever new errors gets this many lines; the rest is counted in one last line. */
const MAX_LINES_PER_TASK = 200;
const REST: Message = { id: 'moreErrors', args: {} };

interface NewLine {
  readonly task: number;
  readonly at: number;
  readonly severity: Severity;
  readonly hr: HRESULT;
  readonly message: Message;
}

/** Puts a line into the list of errors, or counts one that is there already. */
export function addErrorLine(run: Run, changes: ChangeSet, line: NewLine): void {
  const isFull = (run.linesOfTask[line.task] ?? 0) >= MAX_LINES_PER_TASK;
  const isOneTooMany = isFull && typeof line.message === 'string' && !run.errorAt.has(keyOf(line));
  putLine(run, changes, isOneTooMany ? { ...line, hr: HR.MAPI_E_TOO_COMPLEX, message: REST } : line);
}

/** The task is run again: its lines stay in the list, and an error that comes again gets a line of its own. */
export function putLinesIntoThePast({ errors, errorAt, linesOfTask }: Run, changes: ChangeSet, task: number): void {
  for (const [position, line] of errors.entries()) {
    if (line.task !== task || line.isPast) continue;
    errors[position] = { ...line, isPast: true };
    errorAt.delete(keyOf(line));
    changes.errors.add(position);
  }
  linesOfTask[task] = 0;
}

function putLine({ errors, errorAt, linesOfTask }: Run, changes: ChangeSet, line: NewLine): void {
  const key = keyOf(line);
  const position = errorAt.get(key) ?? errors.length;
  const previous = errors[position];
  if (previous === undefined) {
    const { task, severity, hr, message, at } = line;
    errorAt.set(key, position);
    errors.push({ task, severity, hr, message, firstAt: at, count: 1, isPast: false });
    linesOfTask[task] = (linesOfTask[task] ?? 0) + 1;
  } else {
    errors[position] = { ...previous, count: previous.count + 1 };
  }
  changes.errors.add(position);
}

/** What makes two lines of the Errors tab the same. */
function keyOf({ task, severity, hr, message }: Pick<NewLine, 'task' | 'severity' | 'hr' | 'message'>): string {
  return `${task} ${severity} ${hr} ${typeof message === 'string' ? `"${message}` : message.id}`;
}
