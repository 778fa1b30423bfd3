import type { Command } from 'commander';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { completionModel } from '../completion/model.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT } from '../exitCodes.ts';
import type { World } from '../world.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export async function completion(shell: keyof typeof SHELLS, program: Command, { terminal }: World): Promise<number> {
  const { commands, options } = completionModel(program);
  terminal.out.write(SHELLS[shell](commands, options));
  return EXIT.ok;
}
