import { HR } from '#shared/mapi/hresult.ts';
import { percent } from '../position.ts';
import { hasOption } from './options.ts';
import { type ExitMeaning, itemFailed, type ParsedEvent, step, type ToolFormat, unknownLine } from './toolFormat.ts';

const EXITS: Readonly<Record<number, ExitMeaning>> = {
  1: { hr: HR.E_INVALIDARG, says: 'it does not understand its arguments' },
  2: { hr: HR.MAPI_E_VERSION, says: 'the versions on the two sides do not work together' },
  3: { hr: HR.MAPI_E_NOT_FOUND, says: 'the files or folders could not be selected' },
  4: { hr: HR.MAPI_E_NO_SUPPORT, says: 'what was asked for is not supported' },
  5: { hr: HR.MAPI_E_LOGON_FAILED, says: 'the server would not begin' },
  10: { hr: HR.MAPI_E_NETWORK_ERROR, says: 'the network connection failed' },
  11: { hr: HR.MAPI_E_DISK_ERROR, says: 'reading or writing files failed' },
  12: { hr: HR.MAPI_E_NETWORK_ERROR, says: 'the two sides lost each other' },
  20: { hr: HR.RPC_E_SERVER_DIED, says: 'it was told to stop' },
  22: { hr: HR.MAPI_E_NOT_ENOUGH_MEMORY, says: 'there was not enough memory' },
  23: { hr: HR.MAPI_W_PARTIAL_COMPLETION, says: 'some files or attributes were not transferred' },
  24: { hr: HR.MAPI_W_PARTIAL_COMPLETION, says: 'some files vanished before they could be transferred' },
  25: { hr: HR.MAPI_W_PARTIAL_COMPLETION, says: 'the limit on deletions stopped some of them' },
  30: { hr: HR.MAPI_E_TIMEOUT, says: 'nothing came or went for too long' },
  35: { hr: HR.MAPI_E_TIMEOUT, says: 'the server did not answer in time' },
};

/** What 23 means where nothing of what was to be copied is there. */
const NOTHING_THERE: ExitMeaning = { hr: HR.MAPI_E_NOT_FOUND, says: 'nothing of what it was to copy is there' };
const PARTIAL = 23;

const PROGRESS = /^\s*[\d.,]+[KMGTP]?\s+(\d{1,3})%\s+\S+\s+\S+(?:\s+\(xfr#\d+, (?:ir|to)-chk=(\d+)\/(\d+)\))?\s*$/;
const ITEM_FAILED = /^(?:rsync: \[\w+\] .+ failed: |file has vanished: |skipping )/;
/** Says in general what the exit code says. */
const SUMMARY = /^rsync (?:error|warning): .+ \(code \d+\)/;

/** rsync: one line on the output that is written over and over, with the percentage of the whole. */
export const rsync: ToolFormat = {
  tool: 'rsync',
  programs: ['rsync'],

  prepare(args) {
    const added: string[] = [];
    if (!args.some((arg) => arg.startsWith('--info=') && arg.includes('progress2'))) added.push('--info=progress2');
    // Else the whole is not known until the end, and the percentage goes back and forth.
    const choosesRecursion = hasOption(args, '--inc-recursive', '--i-r', '--no-inc-recursive', '--no-i-r');
    if (!choosesRecursion) added.push('--no-inc-recursive');
    return [...added, ...args];
  },

  line(line, stream) {
    const [, done, left, files] = PROGRESS.exec(line) ?? [];
    if (files === '0') return [{ type: 'nothing' }];
    if (done !== undefined) return [progress(Number(done), Number(left), Number(files))];
    if (ITEM_FAILED.test(line)) return [itemFailed(line)];
    return SUMMARY.test(line) ? [step(line)] : unknownLine(line, stream);
  },

  exitMeaning: (code, hadNothing) => (code === PARTIAL && hadNothing ? NOTHING_THERE : EXITS[code]),
};

function progress(done: number, left: number, files: number): ParsedEvent {
  const text = files >= left ? `Transferring, ${files - left} of ${files} files looked at` : null;
  return { type: 'progress', text, ...percent(done) };
}
