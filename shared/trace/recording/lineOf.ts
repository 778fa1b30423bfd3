import { formatHresult, type HRESULT, HR } from '../../mapi/hresult.ts';
import type { TraceArg } from '../args.ts';
import type { TraceRow } from '../traceRow.ts';

/** A row as a line of a recording. Put together by hand, which takes half the time, since there may be many. */
export function lineOf({ at, process, task, method, args, hr, took, findings }: TraceRow): string {
  const whose = (process === null ? '' : `,"process":${process}`) + (task === null ? '' : `,"task":${task}`);
  const what = args.length === 0 ? '' : `,"args":[${args.map(jsonOf).join()}]`;
  const answer = hr === null ? '' : `,"hr":"${codeOf(hr)}","took":${took}`;
  const raised = findings.length === 0 ? '' : `,"findings":${JSON.stringify(findings)}`;
  return `{"at":${at}${whose},"method":"${method}"${what}${answer}${raised}}\n`;
}

/** Nothing in it has to be written otherwise in JSON: no quotation mark, backslash, control character or half a pair. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function jsonOf(arg: TraceArg): string {
  if (typeof arg === 'number') return String(arg);
  return typeof arg === 'string' && PLAIN.test(arg) ? `"${arg}"` : JSON.stringify(arg);
}

const OK = formatHresult(HR.S_OK);

function codeOf(hr: HRESULT): string {
  return hr === HR.S_OK ? OK : formatHresult(hr);
}
