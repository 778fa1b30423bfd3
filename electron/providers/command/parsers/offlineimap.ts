import { HR } from '#shared/mapi/hresult.ts';
import { hasLetter } from './options.ts';
import { itemFailed, log, type ParsedEvent, step, type ToolFormat, unknownLine } from './toolFormat.ts';

/** `severity:command:thread:data`, thread and data as in a form of the web. */
const LINE = /^(\w+):(\w*):[^:]*:(.*)$/;

/** What the commands that matter to people are about; `data` has their arguments. */
const STEPS: Readonly<Record<string, (data: readonly string[]) => string>> = {
  acct: ([account]) => `Account ${account}`,
  acctdone: ([account]) => `Account ${account} is done`,
  connecting: ([host]) => `Connecting to ${host}`,
  syncfolders: () => 'Looking at the folders',
  syncingfolder: ([, folder]) => `Folder ${folder}`,
  loadmessagelist: ([, folder]) => `Looking at the messages of ${folder}`,
  messagelistloaded: ([, folder, count]) => `${count} messages in ${folder}`,
  syncingmessages: ([, folder]) => `Messages of ${folder}`,
  copyingmessage: ([uid, , folder]) => `Copying message ${uid} to ${folder}`,
  deletingmessages: () => 'Deleting messages',
  addingflags: () => 'Marking messages',
  deletingflags: () => 'Marking messages',
};

/** offlineimap: one line an event, for machines. It ends well even where it has failed, so that errors are taken at their word. */
export const offlineimap: ToolFormat = {
  tool: 'offlineimap',
  programs: ['offlineimap', 'offlineimap3'],
  forPrograms: { option: 'machineui', outputs: ['stdout', 'stderr'] },

  prepare: (args) => (hasLetter(args, 'u') ? args : ['-u', 'machineui', ...args]),

  line(line, stream) {
    const [, severity, command = '', encoded = ''] = LINE.exec(line) ?? [];
    if (severity === undefined) return unknownLine(line, stream);
    const data = decode(encoded);
    const text = data.replaceAll(/\s*\n\s*/g, ' ').trim();
    if (severity === 'error' || severity === 'critical' || command.endsWith('Exception'))
      return [{ type: 'error', hr: HR.ERROR_PROCESS_ABORTED, text }];
    if (severity === 'warn') return [itemFailed(text)];
    return fromCommand(command, data, text);
  },

  exitMeaning: () => undefined,
};

function fromCommand(command: string, data: string, text: string): readonly ParsedEvent[] {
  if (Object.hasOwn(STEPS, command)) return [step(STEPS[command]?.(data.split('\n')) ?? text)];
  // What it says to people has no command; all other commands are about its own threads.
  return command === '' || command === '_display' ? [step(text)] : [log(text)];
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}
