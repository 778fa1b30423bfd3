import type { Command } from 'commander';
import type { World } from '../world.ts';

/** What a definition adds its command to. */
export interface Shell {
  readonly program: Command;
  readonly world: World;
  /** Makes an action of what resolves with an exit code. */
  readonly act: <Args extends readonly unknown[]>(
    work: (...args: Args) => Promise<number>,
  ) => (...args: Args) => Promise<void>;
}

/** Adds a command: its name, arguments, options and help. */
export type Define = (shell: Shell) => Command;

/** The part of a command's help that teaches: what it answers to the shell, and how it is used. */
export function lesson(exitCodes: readonly string[], examples: readonly (readonly [string, string])[]): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, says]) => `  $ ${command.padEnd(width)}  ${says}`.trimEnd());
  return ['', 'Exit codes:', ...exitCodes.map((each) => `  ${each}`), '', 'Examples:', ...lines, ''].join('\n');
}

export const NOT_RUNNING = '3    Send/Receive is not running';
