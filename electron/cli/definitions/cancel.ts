import { type Define, lesson, NOT_RUNNING } from './definition.ts';

export const defineCancel: Define = ({ program, world, act }) =>
  program
    .command('cancel')
    .summary('stop everything, or these tasks')
    .description(
      'Cancels all tasks, or those that are named: by the number that status shows, or by a part of the name.',
    )
    .argument('[task...]', 'number or part of the name')
    .addHelpText(
      'after',
      lesson(
        [
          '0    they are being cancelled, or have ended already',
          '1    there is no such task',
          NOT_RUNNING,
          '64   a name is empty',
        ],
        [
          ['send-receive cancel', 'all of them'],
          ['send-receive cancel 3', 'the task with this number'],
          ['send-receive cancel alice@example.com', 'whatever has this in its name'],
        ],
      ),
    )
    .action(
      act(async (tasks: readonly string[]) => {
        const { cancel } = await import('../commands/cancel.ts');
        return cancel(tasks, world);
      }),
    );
