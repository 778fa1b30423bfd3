import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { NOWHERE, positionOf } from '../position.ts';
import { asNumber, asText, type JsonObject, jsonObject } from './jsonObject.ts';
import { hasLetter, hasOption } from './options.ts';
import {
  type ExitMeaning,
  itemFailed,
  log,
  type ParsedEvent,
  step,
  type ToolFormat,
  unknownLine,
} from './toolFormat.ts';

/** The codes from 3 on exist with BORG_EXIT_CODES=modern alone. */
const EXITS: Readonly<Record<number, ExitMeaning>> = {
  1: { hr: HR.MAPI_W_ERRORS_RETURNED, says: 'there were warnings' },
  13: { hr: HR.MAPI_E_NOT_FOUND, says: 'the repository does not exist' },
  52: { hr: HR.MAPI_E_LOGON_FAILED, says: 'the passphrase is wrong' },
  73: { hr: HR.MAPI_E_BUSY, says: 'the repository is locked by somebody else' },
  80: { hr: HR.MAPI_E_NETWORK_ERROR, says: 'the server closed the connection' },
};
const FIRST_WARNING = 100;
const LAST_WARNING = 127;

/** What it says of the same in its log, whatever the exit codes. */
const ERRORS: ReadonlyMap<unknown, HRESULT> = new Map([
  ['Repository.DoesNotExist', HR.MAPI_E_NOT_FOUND],
  ['PassphraseWrong', HR.MAPI_E_LOGON_FAILED],
  ['LockTimeout', HR.MAPI_E_BUSY],
  ['ConnectionClosed', HR.MAPI_E_NETWORK_ERROR],
  ['ConnectionClosedWithHint', HR.MAPI_E_NETWORK_ERROR],
  ['Archive.AlreadyExists', HR.MAPI_E_COLLISION],
]);

/** borg: JSON messages on the error output. */
export const borg: ToolFormat = {
  tool: 'borg',
  programs: ['borg'],
  forPrograms: { option: '--log-json', outputs: ['stderr'] },

  prepare(args) {
    const added: string[] = [];
    if (!hasOption(args, '--log-json')) added.push('--log-json');
    if (!hasOption(args, '--progress') && !hasLetter(args, 'p')) added.push('--progress');
    return [...added, ...args];
  },

  line(line, stream) {
    const message = jsonObject(line);
    if (message === undefined) return unknownLine(line, stream);
    // The end of an operation, which has no text and no position.
    if (message.finished === true) return [];
    return [fromMessage(message, line)];
  },

  exitMeaning(code) {
    if (code < FIRST_WARNING || code > LAST_WARNING) return EXITS[code];
    return { hr: HR.MAPI_W_ERRORS_RETURNED, says: 'there were warnings' };
  },
};

function fromMessage(message: JsonObject, line: string): ParsedEvent {
  switch (message.type) {
    case 'archive_progress':
      // How many files there will be, it does not know itself.
      return { type: 'progress', text: asText(message.path) ?? null, ...NOWHERE };
    case 'progress_percent':
      return {
        type: 'progress',
        text: withoutPercentage(message.message),
        ...positionOf(asNumber(message.current), asNumber(message.total)),
      };
    case 'progress_message':
      return step(asText(message.message) ?? line);
    case 'file_status':
      return step(`${asText(message.status) ?? ''} ${asText(message.path) ?? ''}`);
    case 'log_message':
      return fromLog(message, asText(message.message) ?? line);
    default:
      return log(line);
  }
}

function fromLog({ levelname, msgid }: JsonObject, text: string): ParsedEvent {
  switch (levelname) {
    case 'WARNING':
      return itemFailed(text);
    case 'ERROR':
    case 'CRITICAL':
      return { type: 'error', hr: ERRORS.get(msgid) ?? HR.ERROR_PROCESS_ABORTED, text };
    default:
      return step(text);
  }
}

function withoutPercentage(message: unknown): string | null {
  return asText(asText(message)?.replace(/\s{0,4}\b\d{1,3}(?:\.\d{1,3})?%\s?/, ' ')) ?? null;
}
