import { InvalidArgumentError, Option } from 'commander';
import { RUN_OUTCOMES, type RunOutcome } from '#shared/history/pastRun.ts';
import { type Define, lesson } from './definition.ts';

export interface HistoryOptions {
  readonly store?: string;
  readonly outcome?: RunOutcome;
  readonly text?: string;
  readonly limit?: number;
  readonly profile?: string;
  readonly json?: true;
  readonly csv?: true;
}

export const defineHistory: Define = ({ program, world, act }) =>
  program
    .command('history')
    .summary('earlier runs, and how one of them went')
    .description(
      'Lists the runs that the app has kept, the newest first; with the number of one, shows it as the window did, and ' +
        'what has changed since it went well. Reads the file itself: the app need not run.',
    )
    .argument('[run]', 'the number of a run in the list', readCount)
    .option('--store <store>', 'runs that this store took part in: its id, or a part of the account')
    .addOption(new Option('--outcome <outcome>', 'runs that have ended so').choices(RUN_OUTCOMES))
    .option('--text <text>', 'runs with these words in an account, a part, a step or an error')
    .option('--limit <count>', 'this many runs at most (default: 20, or all with --json and --csv)', readCount)
    .option('--profile <folder>', "the app's folder, where it is not the usual one")
    .addOption(new Option('--json', 'the runs with all that is known, as a JSON list').conflicts('csv'))
    .option('--csv', 'the tasks of the runs, one a line, for a spreadsheet')
    .addHelpText(
      'after',
      lesson(
        ['0    there are such runs', '1    there are none', '64   the arguments make no sense'],
        [
          ['send-receive history', ''],
          ['send-receive history --outcome failed --store ben', 'when it has failed for ben'],
          ['send-receive history 12', 'one run, with its tasks and errors'],
          ['send-receive history --csv > runs.csv', ''],
        ],
      ),
    )
    .action(
      act(async (run: number | undefined, options: HistoryOptions) => {
        const { history } = await import('../commands/history.ts');
        return history(run ?? null, options, world);
      }),
    );

function readCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,9}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError('Write a number from 1 on.');
}
