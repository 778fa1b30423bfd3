import { percent, type Position, positionOf } from '../position.ts';
import { callbackCall } from './jsonLines.ts';
import { type ParsedEvent, type ToolFormat, unknownLine } from './toolFormat.ts';

const PERCENTAGE = /(?<![\d.,])(\d{1,3})(?:[.,]\d{1,6})? ?%/g;
/** `3/10`, `3 of 10`; but no path, date or fraction with letters beside it. */
const COUNT = /(?<![\w/.])(\d{1,15})(?: ?\/ ?| of )(\d{1,15})(?![\w/])/g;
const A_LETTER = /\p{L}/u;

/** Any program: the last percentage or count of a line. */
export const plain: ToolFormat = {
  tool: 'plain',
  programs: [],
  prepare: (args) => args,
  line(line, stream) {
    const position = lastPercentage(line) ?? lastCount(line);
    if (position === null) return unknownLine(line, stream);
    // Of a bar and a number the dialog makes its own.
    return [{ type: 'progress', text: A_LETTER.test(line) ? line : null, ...position }];
  },
  exitMeaning: () => undefined,
};

/** What is assumed of a program that nobody knows. */
export const unknownTool: ToolFormat = {
  ...plain,
  line(line, stream): readonly ParsedEvent[] {
    const call = callbackCall(line, false);
    return call === null ? plain.line(line, stream) : [call];
  },
};

function lastPercentage(line: string): Position | null {
  const values = [...line.matchAll(PERCENTAGE)].map(([, value]) => Number(value)).filter((value) => value <= 100);
  const last = values.at(-1);
  return last === undefined ? null : percent(last);
}

function lastCount(line: string): Position | null {
  const counts = [...line.matchAll(COUNT)].map(([, done, total]) => [Number(done), Number(total)] as const);
  const last = counts.findLast(([done, total]) => done <= total && total > 0);
  return last === undefined ? null : positionOf(...last);
}
