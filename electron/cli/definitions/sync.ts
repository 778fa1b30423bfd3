import type { Command } from 'commander';
import { type Define, lesson, NOT_RUNNING } from './definition.ts';

const CODES = [
  '0    it has begun; with --wait, everything has ended well',
  '1    there is nothing to do, no such group, or Work Offline is on; with --wait, something has failed or was cancelled',
  '2    something is running already; --wait waits for that instead',
  NOT_RUNNING,
];

const withWait = (command: Command): Command => command.option('--wait', 'wait for the end and answer with its result');

export const defineSync: Define = ({ program, world, act }) =>
  withWait(program.command('sync'))
    .summary('send and receive now')
    .description('Starts a run of everything that is set up, as F9 does in the window, or of one Send/Receive group.')
    .argument('[group]', 'the name of a Send/Receive group')
    .option('--again', 'run the tasks of the last run again, in their places')
    .addHelpText(
      'after',
      lesson(CODES, [
        ['send-receive sync', ''],
        ["send-receive sync 'All Accounts'", ''],
        ['send-receive sync --wait && systemctl poweroff', ''],
      ]),
    )
    .action(
      act(async (group: string | undefined, options: { readonly wait?: true; readonly again?: true }) => {
        const { sync } = await import('../commands/sync.ts');
        return sync({ ...options, group }, world);
      }),
    );

export const defineRetry: Define = ({ program, world, act }) =>
  withWait(program.command('retry'))
    .summary('run again what has failed')
    .description('Runs the failed tasks of the last run again, in their places.')
    .addHelpText(
      'after',
      lesson(
        [
          '0    it has begun, or nothing has failed; with --wait, everything has ended well',
          '1    nothing that has failed can be run again; with --wait, something has failed or was cancelled',
          '2    something is running already; --wait waits for that instead',
          NOT_RUNNING,
        ],
        [
          ['send-receive retry', ''],
          ['send-receive sync --wait || send-receive retry --wait', ''],
        ],
      ),
    )
    .action(
      act(async (options: { readonly wait?: true }) => {
        const { retry } = await import('../commands/retry.ts');
        return retry(options, world);
      }),
    );
