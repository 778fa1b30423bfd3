/**
 * What a row of a trace can be: first the calls of a provider, under their vtable slots, then what the host itself did or
 * noticed. Recordings name them, so a name stays what it is once a release has written it.
 */
export const TRACE_METHODS = [
  'QueryInterface',
  'AddRef',
  'Release',
  'Progress',
  'Error',
  'Done',
  /** A call of a slot that the interface does not have; its number is the first argument. */
  'unknownSlot',
  /** A provider's process is being started, of this kind. */
  'processStarted',
  /** The provider is there; with the id of its process. */
  'loaded',
  /** What kind of problem, and its words. */
  'loadFailed',
  /** The host has asked for a synchronisation, with these flags. */
  'SynchronizeInBackground',
  /** SynchronizeInBackground came back, with or without an event for the end of its thread. */
  'returned',
  'threadEnded',
  'cancel',
  'force',
  'stalled',
  /** The task is run again. */
  'again',
  /** A program from outside has joined the run with this task. */
  'joined',
  /** So many calls were turned away in the provider's own process. */
  'overflowed',
  'protocolBroken',
  /** Exit code, signal, last words, and whether it was a program that has closed its connection. */
  'processEnded',
  /** So many rows are missing here: they came faster than they could be kept. */
  'lost',
  /** On purpose: number, kind, method or null, HRESULT or milliseconds or null, how often, after how many calls. */
  'faultSet',
  /** Number, kind, what it struck or null, HRESULT or milliseconds or null; of a struck call it comes right before it. */
  'faultStruck',
  /** Its number; those that are pending when a process ends, end with it. */
  'faultCalledOff',
] as const;

export type TraceMethod = (typeof TRACE_METHODS)[number];

/** The rows by which one sees what was injected and is not genuine. */
export type FaultRow = Extract<TraceMethod, `fault${string}`>;

const UNKNOWN_SLOT = TRACE_METHODS.indexOf('unknownSlot');
const RETURNED = TRACE_METHODS.indexOf('returned');

export function codeOfMethod(method: TraceMethod): number {
  return TRACE_METHODS.indexOf(method);
}

/** The vtable slot is the code, where the interface has such a slot. */
export function codeOfSlot(slot: unknown): number {
  return typeof slot === 'number' && slot >>> 0 === slot && slot < UNKNOWN_SLOT ? slot : UNKNOWN_SLOT;
}

/** Whether somebody answered with an HRESULT. */
export function hasAnswer(code: number): boolean {
  return code <= UNKNOWN_SLOT || code === RETURNED;
}
