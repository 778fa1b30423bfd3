import { HR } from '#shared/mapi/hresult.ts';
import { positionOf } from '../position.ts';
import { hasOption } from './options.ts';
import { type ExitMeaning, log, step, type ToolFormat } from './toolFormat.ts';

const EXITS: Readonly<Record<number, ExitMeaning>> = {
  129: { hr: HR.E_INVALIDARG, says: 'it does not understand its arguments' },
};

const COMMANDS_WITH_PROGRESS = new Set(['clone', 'fetch', 'pull', 'push']);
const OPTIONS_WITH_VALUE = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--config-env']);

const PROGRESS = /^(?:remote: )?(.+?):\s+\d+% \((\d+)\/(\d+)\)/;
const TROUBLE = /^(?:remote: )?(?:fatal|error|warning|hint): /i;

/** git: one line a phase on the error output, written over and over. */
export const git: ToolFormat = {
  tool: 'git',
  programs: ['git'],

  prepare(args) {
    const at = commandPosition(args);
    const hasProgress = COMMANDS_WITH_PROGRESS.has(args[at] ?? '');
    if (!hasProgress || hasOption(args, '--progress', '--no-progress', '--quiet')) return args;
    return [...args.slice(0, at + 1), '--progress', ...args.slice(at + 1)];
  },

  line(line) {
    const [, phase, done, total] = PROGRESS.exec(line) ?? [];
    if (phase !== undefined) return [{ type: 'progress', text: phase, ...positionOf(Number(done), Number(total)) }];
    // All that git tells people goes to the error output, right or wrong.
    return TROUBLE.test(line) ? [log(line), step(line)] : [step(line)];
  },

  exitMeaning: (code) => EXITS[code],
};

function commandPosition(args: readonly string[]): number {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += OPTIONS_WITH_VALUE.has(args[at] ?? '') ? 2 : 1;
  return at;
}
