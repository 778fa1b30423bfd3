import type { Translate } from '#shared/i18n/translate.ts';
import { taskName } from '#shared/i18n/taskText.ts';
import { formatHresult, type HRESULT, isHresult, namesOf } from '#shared/mapi/hresult.ts';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import type { TraceArg } from '#shared/trace/args.ts';
import type { TraceMethod } from '#shared/trace/methods.ts';

/** The methods of the interfaces have the same names in all languages. */
const OF_INTERFACES: ReadonlySet<TraceMethod> = new Set<InterfaceMethod>([
  'QueryInterface',
  'AddRef',
  'Release',
  'Progress',
  'Error',
  'Done',
  'SynchronizeInBackground',
]);

export function methodText(method: TraceMethod, t: Translate): string {
  return isOfInterface(method) ? method : t(`trace.event.${method}`);
}

type InterfaceMethod =
  | 'QueryInterface'
  | 'AddRef'
  | 'Release'
  | 'Progress'
  | 'Error'
  | 'Done'
  | 'SynchronizeInBackground';

function isOfInterface(method: TraceMethod): method is InterfaceMethod {
  return OF_INTERFACES.has(method);
}

/** The arguments, by the names that the documents give them where they have any. */
const PARAMETERS: Readonly<Partial<Record<TraceMethod, readonly string[]>>> = {
  QueryInterface: ['riid'],
  Progress: ['pwcszProgress', 'ulIndex', 'ulIndexMax'],
  Error: ['hResult', 'pwcszErrorStr'],
  Done: ['hThreadDoneEvent', 'hResult'],
  SynchronizeInBackground: ['ulFlags'],
  returned: ['phSyncDoneEvent'],
  loaded: ['pid'],
  processStarted: ['kind'],
  processEnded: ['exitCode', 'signal', 'lastWords', 'isProgram'],
  faultSet: ['id', 'kind', 'method', 'value', 'times', 'after'],
  faultStruck: ['id', 'kind', 'method', 'value'],
  faultCalledOff: ['id'],
};

export interface NamedArg {
  readonly name: string;
  readonly value: string;
}

export function namedArgs({ method, args }: ShownRow): readonly NamedArg[] {
  const names = (PARAMETERS[method] ?? []).map((name) => (name === 'value' ? nameOfValue(args[1]) : name));
  return args.map((arg, i) => {
    const name = names[i] ?? `${i + 1}`;
    return { name, value: argText(arg, name) };
  });
}

/** What a fault of this kind has. */
function nameOfValue(kind: TraceArg | undefined): string {
  return kind === 'delay' ? 'ms' : 'hResult';
}

export function argsText(row: ShownRow): string {
  return namedArgs(row)
    .map(({ value }) => value)
    .join(', ');
}

function argText(arg: TraceArg, name: string): string {
  if (arg === null) return 'NULL';
  if (typeof arg === 'object') return arg.odd;
  if (name === 'hResult' && isHresult(arg)) return hresultText(arg);
  if (name === 'ulFlags' && typeof arg === 'number') return formatHresult(arg);
  if (typeof arg === 'boolean') return isEvent(name) ? (arg ? 'event' : 'NULL') : String(arg);
  return typeof arg === 'string' ? JSON.stringify(arg) : String(arg);
}

function isEvent(name: string): boolean {
  return name === 'hThreadDoneEvent' || name === 'phSyncDoneEvent';
}

/** "MAPI_E_LOGON_FAILED", or the number of a code that nobody named. */
export function hresultText(hr: HRESULT): string {
  return namesOf(hr)[0] ?? formatHresult(hr);
}

/** A line for a report, with everything that the row says. */
export function rowAsText(row: ShownRow, t: Translate): string {
  const { at, identity, pid, hr, took, findings } = row;
  const parts = [
    `${(at / 1_000_000).toFixed(6)} s`,
    ...(pid === null ? [] : [`[${pid}]`]),
    ...(identity === null ? [] : [taskName(identity, t)]),
    `${methodText(row.method, t)}(${argsText(row)})`,
    ...(hr === null ? [] : [`→ ${formatHresult(hr)} ${namesOf(hr)[0] ?? ''}`.trimEnd()]),
    ...(took === null ? [] : [`${took} µs`]),
    ...findings.map((finding) => `! ${finding}`),
  ];
  return parts.join(' ');
}
