import { InvalidArgumentError, Option } from 'commander';
import { type Define, lesson, NOT_RUNNING } from './definition.ts';
import { readSettings, type Settings } from './readSettings.ts';
import { TOOL_NAMES } from '#shared/settings/storeKinds/toolNames.ts';

export interface RecordOptions {
  readonly output?: string;
  readonly force?: true;
  readonly mask?: true;
  readonly module?: string;
  readonly settings?: Settings;
  readonly tool: string;
}

export const defineRecord: Define = ({ program, world, act }) =>
  program
    .command('record')
    .summary('keep every call of a run in a file')
    .description(
      'Writes every call of a run, with its answer and its time, into a file that replay plays: of the run of the app ' +
        'from its begin to its end or Ctrl+C, of a command, or of a provider module, which are run for it without the app. ' +
        'Of the app, it is the present run or the last; where nothing has run yet or the calls of it were not kept, the next.',
    )
    .argument(
      '[command...]',
      'a program and its arguments; there is no shell in between, and its output is read, not shown',
    )
    .option('-o, --output <file>', 'a name ending in .srtrace or .srtrace.gz; else one with the time', readName)
    .option('--force', 'write over a file of that name')
    .option('--mask', 'replace accounts, addresses, paths and the like; the file is written at the end')
    .option('--module <module>', "a provider module, as in a store of the kind 'module'")
    .option('--settings <json>', "the settings of the module's store, as a JSON object", readSettings)
    .addOption(
      new Option('--tool <tool>', "whose progress the command's output is to be read as; else the program tells")
        .choices(['auto', ...TOOL_NAMES])
        .default('auto'),
    )
    .usage('[options] [--] [command...]')
    .passThroughOptions()
    .addHelpText(
      'after',
      lesson(
        [
          '0    it is recorded; of a command or module, it has ended well',
          '1    the disk is full; a command or module has failed or was cancelled',
          NOT_RUNNING + ', or was closed',
          '64   the arguments make no sense, or there is a file of that name',
          '130  Ctrl+C came before there was anything to record, or has ended the command or module',
        ],
        [
          ['send-receive record -o sync.srtrace', 'the run of the app, which may be over'],
          ['send-receive record -o copy.srtrace.gz -- rclone copy photos nas:photos', ''],
          ['send-receive record --module photos.mjs --mask', 'to be sent to somebody'],
        ],
      ),
    )
    .action(
      act(async (command: readonly string[], options: RecordOptions) => {
        const { record } = await import('../commands/record.ts');
        return record(command, options, world);
      }),
    );

function readName(name: string): string {
  if (/[^\\/]\.srtrace(\.gz)?$/.test(name)) return name;
  throw new InvalidArgumentError('The name of a recording ends in .srtrace or .srtrace.gz.');
}
