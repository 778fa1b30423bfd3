import { HR } from '#shared/mapi/hresult.ts';
import { NOWHERE, percent, type Position, positionOf } from '../position.ts';
import { asNumber, asObject, asText, type JsonObject, jsonObject } from './jsonObject.ts';
import { hasOption } from './options.ts';
import {
  type ExitMeaning,
  itemFailed,
  log,
  type ParsedEvent,
  step,
  type ToolFormat,
  unknownLine,
} from './toolFormat.ts';

const EXITS: Readonly<Record<number, ExitMeaning>> = {
  3: { hr: HR.MAPI_W_PARTIAL_COMPLETION, says: 'some of the files could not be read' },
  10: { hr: HR.MAPI_E_NOT_FOUND, says: 'the repository does not exist' },
  11: { hr: HR.MAPI_E_BUSY, says: 'the repository is locked by somebody else' },
  12: { hr: HR.MAPI_E_LOGON_FAILED, says: 'the password is wrong' },
  130: { hr: HR.RPC_E_SERVER_DIED, says: 'it was told to stop' },
};

/** With others, `--json` gives one long answer at the end and no progress. */
const COMMANDS_WITH_STATUS = new Set(['backup', 'restore']);

/** `[0:05] 45.00%  2 / 4 packs`, of the commands that have no status in JSON. */
const PLAIN_PROGRESS = /^\[[\d:]+\]\s+([\d.]+)%/;

/** restic: JSON messages, the status of them many times a second. */
export const restic: ToolFormat = {
  tool: 'restic',
  programs: ['restic'],
  forPrograms: { option: '--json', outputs: ['stdout', 'stderr'] },

  prepare(args) {
    const hasStatus = args.some((arg) => COMMANDS_WITH_STATUS.has(arg));
    return hasStatus && !hasOption(args, '--json') ? ['--json', ...args] : args;
  },

  line(line, stream) {
    const message = jsonObject(line);
    if (message !== undefined) return [fromMessage(message, line)];
    const [, done] = PLAIN_PROGRESS.exec(line) ?? [];
    return done === undefined
      ? unknownLine(line, stream)
      : [{ type: 'progress', text: line, ...percent(Number(done)) }];
  },

  exitMeaning: (code) => EXITS[code],
};

function fromMessage(message: JsonObject, line: string): ParsedEvent {
  switch (message.message_type) {
    case 'status':
      return { type: 'progress', text: currentFile(message), ...positionIn(message) };
    case 'verbose_status':
      return step(`${asText(message.action) ?? ''} ${asText(message.item) ?? ''}`);
    case 'summary':
      return step(summary(message));
    case 'error':
      return itemFailed([asText(message.item), asText(asObject(message.error)?.message)].filter(Boolean).join(': '));
    case 'exit_error':
      return log(asText(message.message) ?? line);
    default:
      return log(line);
  }
}

function positionIn(status: JsonObject): Position {
  const done = status.bytes_done ?? status.bytes_restored;
  const counted = positionOf(asNumber(done), asNumber(status.total_bytes));
  return counted === NOWHERE ? percent(asNumber(status.percent_done) * 100) : counted;
}

function currentFile({ current_files: files }: JsonObject): string | null {
  const [first]: readonly unknown[] = Array.isArray(files) ? files : [];
  return asText(first) ?? null;
}

function summary(message: JsonObject): string {
  const id = asText(message.snapshot_id);
  return id === undefined ? 'Finished' : `Snapshot ${id} saved`;
}
