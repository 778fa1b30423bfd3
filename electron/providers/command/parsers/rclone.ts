import { HR } from '#shared/mapi/hresult.ts';
import { NOWHERE, type Position, positionOf } from '../position.ts';
import { asNumber, asObject, asText, type JsonObject, jsonObject } from './jsonObject.ts';
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

/** The codes 1 and 2 changed places between versions, so they say nothing. */
const EXITS: Readonly<Record<number, ExitMeaning>> = {
  3: { hr: HR.MAPI_E_NOT_FOUND, says: 'a folder was not found' },
  4: { hr: HR.ERROR_FILE_NOT_FOUND, says: 'a file was not found' },
  5: { hr: HR.MAPI_E_UNABLE_TO_COMPLETE, says: 'there was an error that may not come again' },
  6: { hr: HR.MAPI_E_UNABLE_TO_COMPLETE, says: 'there were errors for which trying again is no use' },
  7: { hr: HR.ERROR_PROCESS_ABORTED, says: 'there was an error after which it could not go on' },
  8: { hr: HR.MAPI_W_PARTIAL_COMPLETION, says: 'the limit on how much may be transferred was reached' },
  9: { hr: HR.S_FALSE, says: 'there was nothing to transfer' },
  10: { hr: HR.MAPI_W_PARTIAL_COMPLETION, says: 'the limit on how long it may take was reached' },
};

/** Before what it says without JSON. */
const TIME_STAMP = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /;

/** rclone: JSON log lines on the error output, two a second of them with statistics. */
export const rclone: ToolFormat = {
  tool: 'rclone',
  programs: ['rclone'],
  forPrograms: { option: '--use-json-log', outputs: ['stderr'] },

  prepare(args) {
    const added: string[] = [];
    if (!hasOption(args, '--use-json-log')) added.push('--use-json-log');
    if (!hasOption(args, '--stats')) added.push('--stats', '500ms');
    // Statistics are logged as information, which is not shown otherwise.
    const choosesLevel = hasLetter(args, 'vq') || hasOption(args, '--verbose', '--quiet', '--log-level');
    if (!choosesLevel) added.push('-v');
    return [...added, ...args];
  },

  line(line, stream) {
    const entry = jsonObject(line);
    const message = asText(entry?.msg);
    if (entry === undefined || message === undefined) {
      return unknownLine(line.replace(TIME_STAMP, ''), stream);
    }
    const stats = asObject(entry.stats);
    if (stats !== undefined) return [{ type: 'progress', text: currentFile(stats), ...positionIn(stats) }];
    const object = asText(entry.object);
    return [ofLevel(entry.level, object === undefined ? message : `${object}: ${message}`)];
  },

  exitMeaning: (code) => EXITS[code],
};

function positionIn({ bytes, totalBytes, checks, totalChecks }: JsonObject): Position {
  const transferred = positionOf(asNumber(bytes), asNumber(totalBytes));
  return transferred === NOWHERE ? positionOf(asNumber(checks), asNumber(totalChecks)) : transferred;
}

function currentFile({ transferring }: JsonObject): string | null {
  const [first]: readonly unknown[] = Array.isArray(transferring) ? transferring : [];
  const name = asText(asObject(first)?.name);
  return name === undefined ? null : `Transferring ${name}`;
}

/** Errors are tried again, so one that is logged is not the end. */
function ofLevel(level: unknown, text: string): ParsedEvent {
  if (level === 'info' || level === 'debug') return step(text);
  return level === 'error' ? itemFailed(text) : log(text);
}
