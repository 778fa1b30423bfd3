import { InvalidArgumentError, Option } from 'commander';
import { MAX_NAME_LENGTH } from '#shared/protocol/external.ts';
import { type Define, lesson } from './definition.ts';
import { TOOL_NAMES } from '#shared/settings/storeKinds/toolNames.ts';

export interface RunOptions {
  readonly name?: string;
  readonly account?: string;
  readonly tool: string;
  readonly quiet?: true;
  readonly raw?: true;
}

export const defineRun: Define = ({ program, world, act }) =>
  program
    .command('run')
    .summary('show any command as a task')
    .description(
      'Runs a command and shows it as a task in the running app, or as a line in the terminal where there is none. ' +
        'Its output is passed on; Ctrl+C and the Cancel of the window end it, with all that it has started.',
    )
    .argument('<command...>', 'the program and its arguments; there is no shell in between')
    .option('--name <name>', "what the task does, as 'Sending' is for mail", readName)
    .option('--account <account>', 'what it belongs to; else the name of the program', readName)
    .addOption(
      new Option('--tool <tool>', 'whose progress the output is to be read as; else the program tells')
        .choices(['auto', ...TOOL_NAMES])
        .default('auto'),
    )
    .option('--quiet', "show nothing of the command's own output")
    .option('--raw', 'show the output as it is, also where the command was asked to write for programs')
    .usage('[options] [--] <command...>')
    .passThroughOptions()
    .addHelpText(
      'after',
      lesson(
        [
          "the command's own; 128 and the number of the signal where one has ended it",
          '64   the arguments make no sense',
          '126  the program may not be executed',
          '127  the program was not found',
        ],
        [
          ['send-receive run -- rsync -a photos/ nas:photos/', 'rsync, rclone, restic, borg … tell how far they are'],
          ['send-receive run --account Photos --name Backup -- ./backup.sh', "a script's percentages are read"],
          ["send-receive run --tool plain -- sh -c 'for i in 1 2 3; do echo $i/3; sleep 1; done'", ''],
        ],
      ),
    )
    .action(
      act(async (command: readonly string[], options: RunOptions) => {
        const { run } = await import('../commands/run.ts');
        return run(command, options, world);
      }),
    );

function readName(name: string): string {
  if (name.trim() !== '' && name.length <= MAX_NAME_LENGTH) return name;
  throw new InvalidArgumentError(`Write 1 to ${MAX_NAME_LENGTH} characters.`);
}
