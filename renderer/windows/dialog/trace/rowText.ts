import type { Fault } from '#shared/faults/fault.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { taskName } from '#shared/i18n/taskText.ts';
import { formatHresult, type HRESULT, isHresult, namesOf } from '#shared/mapi/hresult.ts';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import type { TraceArg } from '#shared/trace/args.ts';
import type { TraceMethod } from '#shared/trace/methods.ts';
import { FAULT_KINDS } from './fault/faultDraft.ts';

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

export function isOfInterface(method: TraceMethod): method is InterfaceMethod {
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

/** What a call was given, or what the host has to say of something else. */
export function argsText(row: ShownRow, t: Translate): string {
  const said = hostEventText(row, t);
  return (
    said?.join(' · ') ??
    namedArgs(row)
      .map(({ value }) => value)
      .join(', ')
  );
}

/** Null for a call, whose arguments speak for themselves. */
function hostEventText({ method, args }: ShownRow, t: Translate): readonly string[] | null {
  switch (method) {
    case 'processStarted':
    case 'protocolBroken':
      return words(args);
    case 'loadFailed':
      return words(args.slice(1));
    case 'loaded':
      return args[0] === 0 ? [] : [t('trace.said.pid', { pid: plain(args[0]) })];
    case 'overflowed':
      return [t('trace.said.calls', { count: Number(args[0]) })];
    case 'lost':
      return [t('trace.rows', { found: Number(args[0]) })];
    case 'processEnded': {
      const [exitCode = null, signal = null, lastWords = '', isProgram = false] = args;
      if (isProgram === true) return [t('trace.said.connectionClosed'), ...words([lastWords])];
      const how =
        signal === null
          ? t('trace.said.exitCode', { code: plain(exitCode) })
          : t('trace.said.signal', { signal: plain(signal) });
      return [how, ...words([lastWords])];
    }
    case 'faultSet':
    case 'faultStruck':
    case 'faultCalledOff':
      return faultText(args, t);
    default:
      return null;
  }
}

/** The number, what it does, in which call, with what, how often. */
function faultText(
  [id, kind, method = null, value = null, times = null, after = null]: readonly TraceArg[],
  t: Translate,
) {
  return [
    t('trace.said.fault', { id: plain(id) }),
    ...(isFaultKind(kind) ? [t(`fault.kind.${kind}`)] : []),
    ...(typeof method === 'string' ? [method] : []),
    ...(value === null ? [] : [kind === 'delay' ? `${plain(value)} ms` : argText(value, 'hResult')]),
    ...(times === 'always' ? [t('fault.always')] : typeof times === 'number' ? [`${times}×`] : []),
    ...(typeof after === 'number' && after > 0 ? [t('trace.said.after', { count: after })] : []),
  ];
}

/** A number or a word as it is. */
function plain(arg: TraceArg | undefined): string {
  return typeof arg === 'number' || typeof arg === 'string' ? String(arg) : '?';
}

function isFaultKind(kind: TraceArg | undefined): kind is Fault['kind'] {
  return FAULT_KINDS.some((each) => each === kind);
}

function words(args: readonly TraceArg[]): readonly string[] {
  return args
    .filter((arg) => typeof arg === 'string')
    .map((text) => text.trim())
    .filter((text) => text !== '');
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
  const args = argsText(row, t);
  const parts = [
    `${(at / 1_000_000).toFixed(6)} s`,
    ...(pid === null ? [] : [`[${pid}]`]),
    ...(identity === null ? [] : [taskName(identity, t)]),
    isOfInterface(row.method) ? `${row.method}(${args})` : [methodText(row.method, t), args].filter(Boolean).join(': '),
    ...(hr === null ? [] : [`→ ${formatHresult(hr)} ${namesOf(hr)[0] ?? ''}`.trimEnd()]),
    ...(took === null ? [] : [`${took} µs`]),
    ...findings.map((finding) => `! ${finding}`),
  ];
  return parts.join(' ');
}
