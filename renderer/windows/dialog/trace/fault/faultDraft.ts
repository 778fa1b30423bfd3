import { ALWAYS, type Fault } from '#shared/faults/fault.ts';

/** A fault as it stands in the form; the main process says what is wrong with it. */
export interface FaultDraft {
  readonly kind: Fault['kind'];
  /** Empty for at once. */
  readonly method: string;
  readonly hresult: string;
  readonly ms: string;
  readonly after: string;
  readonly times: string;
  readonly isAlways: boolean;
}

export const FAULT_KINDS = [
  'answer',
  'refuse',
  'delay',
  'disconnect',
  'kill',
] as const satisfies readonly Fault['kind'][];

export const USUAL_FAULT: FaultDraft = {
  kind: 'answer',
  method: 'Progress',
  hresult: 'MAPI_E_BUSY',
  ms: '1000',
  after: '0',
  times: '1',
  isAlways: false,
};

/** A lost connection and a killed process need no call to meet. */
export function meetsProcess({ kind }: Pick<FaultDraft, 'kind'>): boolean {
  return kind === 'disconnect' || kind === 'kill';
}

/** Only what belongs to a fault of this kind. */
export function faultOf(draft: FaultDraft): unknown {
  const { kind, method, hresult, ms, times, isAlways } = draft;
  const after = numberOrText(draft.after);
  if (meetsProcess(draft)) return { kind, method: method === '' ? null : method, after };
  const value = kind === 'delay' ? { ms: numberOrText(ms) } : { hresult: numberOrText(hresult.trim()) };
  return { kind, method, ...value, after, times: isAlways ? ALWAYS : numberOrText(times) };
}

/** What is no number stays as it is, and is complained about. */
function numberOrText(text: string): number | string {
  return /^-?\d+$/.test(text) ? Number(text) : text;
}
