import { isUlong } from '../protocol/callArguments.ts';
import { isOdd, type OddArg, type TraceArg } from './args.ts';
import type { TraceMethod } from './methods.ts';

/** Where an argument of a method is kept in a row: its text, or one of two unsigned numbers; `flag` is a truth value in x. */
type Place = 'text' | 'x' | 'y' | 'flag';

/** The arguments as the documents have them. All others are packed: written as JSON into the row's text. */
export const SHAPES: Readonly<Record<TraceMethod, readonly Place[] | null>> = {
  QueryInterface: ['text'],
  AddRef: [],
  Release: [],
  Progress: ['text', 'x', 'y'],
  Error: ['x', 'text'],
  Done: ['flag', 'y'],
  unknownSlot: null,
  processStarted: ['text'],
  loaded: ['x'],
  loadFailed: null,
  SynchronizeInBackground: ['x'],
  returned: ['flag'],
  threadEnded: [],
  cancel: [],
  force: [],
  stalled: [],
  again: [],
  joined: [],
  overflowed: ['x'],
  protocolBroken: ['text'],
  processEnded: null,
  lost: ['x'],
  faultSet: null,
  faultStruck: null,
  faultCalledOff: ['x'],
};

export function fits(arg: TraceArg, place: Place): boolean {
  switch (place) {
    case 'text':
      return arg === null || typeof arg === 'string';
    case 'flag':
      return typeof arg === 'boolean';
    case 'x':
    case 'y':
      return isUlong(arg);
  }
}

export function pack(args: readonly TraceArg[]): string {
  return JSON.stringify(args);
}

export function unpack(text: string): readonly TraceArg[] {
  return JSON.parse(text) as readonly TraceArg[];
}

/** The texts among these arguments become other ones. */
export function mapTexts(args: readonly TraceArg[], change: (text: string) => string): readonly TraceArg[] {
  return args.map((arg) => {
    if (typeof arg === 'string') return change(arg);
    return isOdd(arg) ? ({ odd: change(arg.odd) } satisfies OddArg) : arg;
  });
}
