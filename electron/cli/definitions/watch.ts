import { InvalidArgumentError } from 'commander';
import { type Define, lesson, NOT_RUNNING } from './definition.ts';

const MIN_SECONDS = 0.1;
const MAX_SECONDS = 3_600;

export const defineWatch: Define = ({ program, world, act }) =>
  program
    .command('watch')
    .summary('the same, as it changes')
    .description(
      'Shows what goes on until Ctrl+C: a live table in a terminal, a line for each change in a pipe or file.',
    )
    .option('--json', 'a JSON object a line for each report')
    .option('--every <seconds>', 'at most this often', readSeconds, 0.5)
    .addHelpText(
      'after',
      lesson(
        ['0    ended by Ctrl+C, or nobody reads the output any more', NOT_RUNNING + ', or was closed'],
        [
          ['send-receive watch', ''],
          ['send-receive watch --every 60 >> sync.log', ''],
          ["send-receive watch --json | jq --unbuffered '.summary.fraction'", ''],
        ],
      ),
    )
    .action(
      act(async (options: { readonly json?: true; readonly every: number }) => {
        const { watch } = await import('../commands/watch.ts');
        return watch(options, world);
      }),
    );

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= MIN_SECONDS && seconds <= MAX_SECONDS) return seconds;
  throw new InvalidArgumentError(`Write a number of seconds from ${MIN_SECONDS} to ${MAX_SECONDS}.`);
}
