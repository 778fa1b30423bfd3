import { formatHresult } from '#shared/mapi/hresult.ts';
import type { RuleId } from '#shared/sync/findingCatalogue.ts';
import type { ErrorLine, HostMessage } from '#shared/sync/message.ts';
import type { CheckedRun, CheckedTask } from './checkedRun.ts';

export interface CheckFinding {
  readonly id: RuleId;
  /** The method that raised it; null where it was not a call. */
  readonly call: string | null;
  /** What was wrong with it: "12 of 10". */
  readonly detail: string | null;
  readonly count: number;
}

/** What the host has to say when a task fails, and what rule of the contract that is about; null for none. */
const BY_HOST: Readonly<Partial<Record<HostMessage['id'], RuleId | null>>> = {
  providerLoadFailed: 'provider-not-loaded',
  providerKindUnknown: 'provider-not-loaded',
  providerNotStarted: 'provider-not-loaded',
  providerExited: 'process-ended',
  providerExitedWithWords: 'process-ended',
  providerBrokeProtocol: 'process-ended',
  providerDisconnected: 'process-ended',
  failedWithoutError: 'failure-without-error',
  // That was the other task, which did not react to being cancelled.
  providerEndedByForce: null,
  // The host's own finding says so.
  endedWithoutDone: null,
};

/** Everything in a run that the contract asks to be otherwise. */
export function judgeRun({ tasks, findings, errors }: CheckedRun): CheckFinding[] {
  const raised = findings.map(({ id, method, detail, count }) => ({ id, call: method, detail, count }));
  return [...raised, ...tasks.flatMap((task, number) => judgeTask(task, errorsOf(errors, number)))];
}

function errorsOf(errors: readonly ErrorLine[], number: number): ErrorLine[] {
  return errors.filter(({ task, severity }) => task === number && severity === 'error');
}

function judgeTask(task: CheckedTask, errors: readonly ErrorLine[]): CheckFinding[] {
  const found: CheckFinding[] = task.hasStalled ? [finding('silent-too-long')] : [];
  if (task.wasEndless) return [...found, finding('sync-without-end')];
  if (task.forced) return [...found, finding('cancel-ignored')];
  if (task.state === 'failed' && !task.wasCancelled) return [...found, ...errors.flatMap(judgeError)];
  if (task.wasCancelled && task.state !== 'cancelled') {
    found.push(finding('cancel-not-reported', 'Done', formatHresult(task.result)));
  }
  if (!task.wasCancelled && !task.positioned) found.push(finding('no-progress'));
  if (task.hasOpenEvent) found.push(finding('event-not-signalled'));
  return found;
}

function judgeError({ hr, message }: ErrorLine): CheckFinding[] {
  const code = formatHresult(hr);
  if (typeof message === 'string') return [finding('sync-failed', 'Error', `${code}, ${message}`)];
  const id = BY_HOST[message.id];
  if (id === null) return [];
  if (message.id === 'startRefused') return [finding('sync-failed', 'SynchronizeInBackground', code)];
  if (id === 'failure-without-error') return [finding(id, 'Done', code)];
  const { reason, words, problem, exit } = message.args;
  return [finding(id ?? 'sync-failed', null, String(reason ?? words ?? problem ?? exit ?? code))];
}

function finding(id: RuleId, call: string | null = null, detail: string | null = null): CheckFinding {
  return { id, call, detail, count: 1 };
}

/** The same of several tasks or runs is one finding, counted. */
export function mergeFindings(findings: readonly CheckFinding[]): CheckFinding[] {
  const merged = new Map<RuleId, CheckFinding>();
  for (const each of findings) {
    const before = merged.get(each.id);
    merged.set(each.id, before === undefined ? each : { ...before, count: before.count + each.count });
  }
  return [...merged.values()];
}

/** "Raised by Progress: 12 of 10" */
export function raisedBy({ call, detail }: CheckFinding): string | null {
  if (call === null) return detail;
  return detail === null ? `Raised by ${call}` : `Raised by ${call}: ${detail}`;
}
