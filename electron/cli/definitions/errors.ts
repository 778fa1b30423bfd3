import { type Define, lesson, NOT_RUNNING } from './definition.ts';

export const defineErrors: Define = ({ program, world, act }) =>
  program
    .command('errors')
    .summary('what has gone wrong, what it means and what to do')
    .description(
      'Shows every error and warning of the run as the window does, with its meaning and what to do about it.',
    )
    .option('--json', 'a JSON list, one object for each error')
    .addHelpText(
      'after',
      lesson(
        ['0    there are no errors; there may be warnings', '1    there are errors', NOT_RUNNING],
        [
          ['send-receive errors', ''],
          ["send-receive errors --json | jq -r '.[].sentence'", ''],
        ],
      ),
    )
    .action(
      act(async (options: { readonly json?: true }) => {
        const { errors } = await import('../commands/errors.ts');
        return errors(options, world);
      }),
    );
