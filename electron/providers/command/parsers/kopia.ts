import { NOWHERE, percent } from '../position.ts';
import { itemFailed, type ToolFormat, unknownLine } from './toolFormat.ts';

/** ` | 2 hashing, 3 hashed (12 B), 1 cached (5 B), uploaded 7 B, estimated 30 B (45.0%) 3s left`, with a spinner before. */
const PROGRESS = /^\W*(\d+ hashing, \d+ hashed .*?, \d+ cached)\b/;
const ESTIMATE = /\((\d{1,3}(?:\.\d{1,3})?)%\)/;
const ITEM_FAILED = /^\W*((?:Ignored error|Error) when processing .*)$/;

/** kopia: one line on the error output that is written over and over. */
export const kopia: ToolFormat = {
  tool: 'kopia',
  programs: ['kopia'],

  prepare: (args) => args,

  line(line, stream) {
    const [, text] = PROGRESS.exec(line) ?? [];
    if (text !== undefined) {
      const [, done] = ESTIMATE.exec(line) ?? [];
      return [{ type: 'progress', text, ...(done === undefined ? NOWHERE : percent(Number(done))) }];
    }
    const [, problem] = ITEM_FAILED.exec(line) ?? [];
    return problem === undefined ? unknownLine(line, stream) : [itemFailed(problem)];
  },

  exitMeaning: () => undefined,
};
