import { parseHresult } from '../../mapi/hresult.ts';
import { isUlong } from '../../protocol/callArguments.ts';
import type { TraceArg } from '../args.ts';
import { codeOfMethod, hasAnswer, type TraceMethod } from '../methods.ts';
import type { TraceRow } from '../traceRow.ts';
import { MAX_ARGS, MAX_AT, MAX_PLACE } from './schema.ts';

const FIELDS = ['at', 'process', 'task', 'method', 'args', 'hr', 'took'] as const;

type Fields = Readonly<Partial<Record<(typeof FIELDS)[number], unknown>>>;

/**
 * Reads the row of a usual call in a twentieth of the time that the schema takes. Null for every other row, which is not to
 * say that it is wrong.
 */
export function readRowQuickly(value: object): TraceRow | null {
  const { at, process, task, method, args, hr, took }: Fields = value;
  // No field but these: findings, for one, take the long way.
  if (Object.keys(value).length !== FIELDS.length) return null;
  if (!isCount(at, MAX_AT) || !isCount(process, MAX_PLACE) || !isCount(task, MAX_PLACE) || !isUlong(took)) return null;
  if (!isAnsweredMethod(method) || !areUsualArgs(args)) return null;
  const answer = typeof hr === 'string' ? parseHresult(hr) : undefined;
  if (answer === undefined) return null;
  return { at, process, task, method, args, hr: answer, took, findings: [] };
}

function isCount(value: unknown, max: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= max;
}

function isAnsweredMethod(value: unknown): value is TraceMethod {
  const code = codeOfMethod(value as TraceMethod);
  return code >= 0 && hasAnswer(code);
}

function areUsualArgs(value: unknown): value is readonly TraceArg[] {
  return Array.isArray(value) && value.length <= MAX_ARGS && value.every(isUsual);
}

function isUsual(arg: unknown): boolean {
  return typeof arg === 'string' || Number.isFinite(arg) || typeof arg === 'boolean' || arg === null;
}
