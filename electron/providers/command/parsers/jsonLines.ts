import { z } from 'zod';
import { parseHresult } from '#shared/mapi/hresult.ts';
import { formatPath } from '#shared/settings/stores.ts';
import { positionOf } from '../position.ts';
import { asObject, type JsonObject, jsonObject } from './jsonObject.ts';
import { itemFailed, type ParsedEvent, type ToolFormat, unknownLine } from './toolFormat.ts';

// The messages are what a value is not: "done: 'zzz' is not an HRESULT".
const hresult = z.unknown().transform((value, context) => {
  const hr = parseHresult(value);
  if (hr !== undefined) return hr;
  context.addIssue({ code: 'custom', message: 'an HRESULT' });
  return z.NEVER;
});
const text = z.string('a text or null').nullable();
const count = z.number('a number from 0 on').min(0, 'a number from 0 on');

/** What stands behind the name of a call. */
const CALLS = {
  progress: z
    .tuple([text, count, count], 'a list of a text, an index and a maximum')
    .transform(([says, index, max]): ParsedEvent => ({ type: 'progress', text: says, ...positionOf(index, max) })),
  error: z
    .tuple([hresult, text.optional()], 'a list of an HRESULT and a text')
    .transform(([hr, says]): ParsedEvent => ({ type: 'error', hr, text: says ?? '' })),
  done: hresult.transform((hr): ParsedEvent => ({ type: 'done', hr })),
} as const;

type CallName = keyof typeof CALLS;

/** The beginning of a call that did not become JSON. */
const BROKEN = /^\{\s*"(?:progress|error|done)"\s*:\s*\S/;
const MAX_SHOWN = 200;

/**
 * The three calls of the callback, one JSON object a line; null for a line that is none of them. A call with a mistake is a
 * warning that says what is wrong with it. `isSure` where nothing else can be meant by such a name; else it must look like
 * the call.
 */
export function callbackCall(line: string, isSure: boolean): ParsedEvent | null {
  const object = jsonObject(line);
  if (object === undefined) return BROKEN.test(line) ? mistake('not JSON', line) : null;
  const name = Object.keys(object).find(isCallName);
  if (name === undefined || !(isSure || looksMeant(name, object))) return null;
  const other = Object.keys(object).find((key) => key !== name);
  if (other !== undefined) return mistake(`'${other}' does not belong beside '${name}'`, line);
  const { data, error } = CALLS[name].safeParse(object[name]);
  if (data !== undefined) return data;
  const [issue] = error.issues as [z.core.$ZodIssue];
  const path = [name, ...issue.path];
  return mistake(`${formatPath(path)}: ${shown(valueAt(object, path))} is not ${issue.message}`, line);
}

function isCallName(key: string): key is CallName {
  return Object.hasOwn(CALLS, key);
}

/** Other programs write `{"error":"not found"}`, or an object of which an error is one field of many. */
function looksMeant(name: CallName, object: JsonObject): boolean {
  if (Object.keys(object).length > 1) return false;
  const value = object[name];
  return name === 'done' ? typeof value === 'string' || typeof value === 'number' : Array.isArray(value);
}

function mistake(problem: string, line: string): ParsedEvent {
  return itemFailed(`${problem}, in ${shortened(line)}`);
}

function valueAt(object: JsonObject, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (Array.isArray(value) ? value : asObject(value))?.[key as never], object);
}

function shown(value: unknown): string {
  return shortened(typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'nothing'));
}

function shortened(words: string): string {
  return words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN - 1)}…` : words;
}

/** A program that was written for this app. Its other lines are steps. */
export const jsonLines: ToolFormat = {
  tool: 'json',
  programs: [],
  prepare: (args) => args,
  line(line, stream) {
    const call = callbackCall(line, true);
    return call === null ? unknownLine(line, stream) : [call];
  },
  exitMeaning: () => undefined,
};
