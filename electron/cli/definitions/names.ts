import { Argument } from 'commander';
import { type Named, NAMED, NAMES_COMMAND } from '../completion/model.ts';
import type { Define } from './definition.ts';

export const defineNames: Define = ({ program, world, act }) =>
  program
    .command(NAMES_COMMAND, { hidden: true })
    .summary('names for the completion of a shell')
    .description('Writes the names that a shell completes, one a line; nothing if they cannot be had.')
    .addArgument(new Argument('<what>', 'what has these names').choices(NAMED))
    .action(
      act(async (what: Named) => {
        const { names } = await import('../commands/names.ts');
        return names(what, world);
      }),
    );
