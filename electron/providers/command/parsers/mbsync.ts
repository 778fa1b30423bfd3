import { NOWHERE, type Position, positionOf } from '../position.ts';
import { hasLetter, hasOption } from './options.ts';
import { itemFailed, type ToolFormat, unknownLine } from './toolFormat.ts';

/** `C: 1/2  B: 3/4  F: +0/0 *0/0 #0/0  N: +13/37 *23/42 #0/0`: channels, mailboxes, then messages far and near. */
const COUNTERS = /^C: (\d+)\/(\d+)\s+B: (\d+)\/(\d+)\s+(.*)$/;
const MESSAGES = /[+*#-](\d+)\/(\d+)/g;
const WARNING = /^(?:\w+ )?warning: /i;

/** mbsync: counters that are written over and over where it has a terminal, else what it is doing. */
export const mbsync: ToolFormat = {
  tool: 'mbsync',
  programs: ['mbsync'],

  prepare(args) {
    const choosesWords = hasLetter(args, 'qVD') || hasOption(args, '--quiet', '--verbose', '--debug');
    return choosesWords ? args : ['-V', ...args];
  },

  line(line, stream) {
    const [, channels, allChannels, boxes, allBoxes, messages] = COUNTERS.exec(line) ?? [];
    if (messages !== undefined) {
      const counted = messagePosition(messages);
      const text = `Channel ${channels} of ${allChannels}, mailbox ${boxes} of ${allBoxes} done`;
      const position = counted === NOWHERE ? positionOf(Number(boxes), Number(allBoxes)) : counted;
      return [{ type: 'progress', text, ...position }];
    }
    return WARNING.test(line) ? [itemFailed(line)] : unknownLine(line, stream);
  },

  exitMeaning: () => undefined,
};

function messagePosition(counters: string): Position {
  let done = 0;
  let total = 0;
  for (const [, some, all] of counters.matchAll(MESSAGES)) {
    done += Number(some);
    total += Number(all);
  }
  return positionOf(done, total);
}
