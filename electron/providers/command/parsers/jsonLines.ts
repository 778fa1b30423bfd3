import { z } from 'zod';
import { hresultField } from '../../hresultField.ts';
import { positionOf } from '../position.ts';
import { jsonObject } from './jsonObject.ts';
import { type ParsedEvent, type ToolFormat, unknownLine } from './toolFormat.ts';

const text = z.string().nullable();
const count = z.number().min(0);

const message = z.union([
  z
    .strictObject({ progress: z.tuple([text, count, count]) })
    .transform(({ progress: [says, index, max] }): ParsedEvent => ({
      type: 'progress',
      text: says,
      ...positionOf(index, max),
    })),
  z
    .strictObject({ error: z.tuple([hresultField, text]) })
    .transform(({ error: [hr, says] }): ParsedEvent => ({ type: 'error', hr, text: says ?? '' })),
  z.strictObject({ done: hresultField }).transform(({ done: hr }): ParsedEvent => ({ type: 'done', hr })),
]);

/** The three calls of the callback, one JSON object a line; null for a line that is none of them. */
export function callbackCall(line: string): ParsedEvent | null {
  const object = jsonObject(line);
  const result = object === undefined ? undefined : message.safeParse(object);
  return result?.success === true ? result.data : null;
}

/** A program that was written for this app. Its other lines are steps. */
export const jsonLines: ToolFormat = {
  tool: 'json',
  programs: [],
  prepare: (args) => args,
  line(line, stream) {
    const call = callbackCall(line);
    return call === null ? unknownLine(line, stream) : [call];
  },
  exitMeaning: () => undefined,
};
