import { fits, pack, SHAPES } from './argShapes.ts';
import { cut, type TraceArg, toTraceArg } from './args.ts';
import { codeOfSlot, TRACE_METHODS, type TraceMethod } from './methods.ts';

/** Arguments the way a row keeps them. */
export interface EncodedArgs {
  readonly text: string | null;
  readonly x: number;
  readonly y: number;
  readonly isPacked: boolean;
}

export function encodeArgs(method: TraceMethod, args: readonly TraceArg[]): EncodedArgs {
  const shape = SHAPES[method];
  if (shape === null || args.length !== shape.length || !shape.every((place, i) => fits(args[i] as TraceArg, place))) {
    return { text: pack(args), x: 0, y: 0, isPacked: true };
  }
  const places = { text: null as string | null, x: 0, y: 0 };
  for (const [i, place] of shape.entries()) {
    const arg = args[i] as TraceArg;
    if (place === 'text') places.text = arg === null ? null : cut(arg as string);
    else if (place === 'flag') places.x = arg === true ? 1 : 0;
    else places[place] = arg as number;
  }
  return { ...places, isPacked: false };
}

/** The arguments of a call as it came: three cells, of which most methods use fewer. */
export function argsOfCall(slot: unknown, a: unknown, b: unknown, c: unknown): readonly TraceArg[] {
  const cells = [a, b, c].map(toTraceArg);
  const shape = SHAPES[TRACE_METHODS[codeOfSlot(slot)] as TraceMethod];
  if (shape === null) return [toTraceArg(slot), ...cells];
  const isPadded = cells.slice(shape.length).every((cell) => cell === null);
  return isPadded ? cells.slice(0, shape.length) : cells;
}
