import { Argument } from 'commander';
import { type Define, lesson } from './definition.ts';

export const defineCompletion: Define = ({ program, world, act }) =>
  program
    .command('completion')
    .summary('have the shell complete the commands')
    .description('Writes what a shell needs to complete commands and options with the Tab key.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      lesson(
        ['0    done'],
        [
          ['source <(send-receive completion bash)', 'in ~/.bashrc'],
          ['source <(send-receive completion zsh)', 'in ~/.zshrc, after compinit'],
          ['send-receive completion fish > ~/.config/fish/completions/send-receive.fish', ''],
        ],
      ),
    )
    .action(
      act(async (shell: 'bash' | 'zsh' | 'fish') => {
        const { completion } = await import('../commands/completion.ts');
        return completion(shell, program, world);
      }),
    );
