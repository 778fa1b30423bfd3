import { type Define, lesson, NOT_RUNNING } from './definition.ts';

export const defineStatus: Define = ({ program, world, act }) =>
  program
    .command('status')
    .summary('what runs, and what has failed')
    .description('Shows each task with its state, its step, how far it is and how long it takes, and the errors.')
    .option('--json', 'everything that is known, as one JSON object')
    .addHelpText(
      'after',
      lesson(
        [
          '0    everything has ended well, or nothing has run yet',
          '1    something has failed or was cancelled',
          '2    something is still running',
          NOT_RUNNING,
        ],
        [
          ['send-receive status', ''],
          ['send-receive status || send-receive retry', 'try again what has failed'],
          ['send-receive status --json | jq \'.tasks[] | select(.state == "failed")\'', ''],
        ],
      ),
    )
    .action(
      act(async (options: { readonly json?: true }) => {
        const { status } = await import('../commands/status.ts');
        return status(options, world);
      }),
    );
