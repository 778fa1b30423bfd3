import { type Command, CommanderError } from 'commander';
import { EXIT } from './exitCodes.ts';
import { Failure } from './failure.ts';
import { createProgram } from './program.ts';
import type { World } from './world.ts';

/** Does what the arguments say; resolves with the exit code, whatever happens. */
export async function runCommandLine(args: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = createProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(meantBy(args, program), { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, world);
  }
}

/** Help about a command that there is not is answered like the command itself; a version that is asked for as elsewhere, with how. */
function meantBy(args: readonly string[], { commands }: Command): string[] {
  const [first = '', second] = args;
  if (first === 'version' || first === '-v')
    throw new Failure(EXIT.usage, `There is no '${first}'. Did you mean --version?`);
  const isUnknown = second !== undefined && second !== 'help' && !commands.some((command) => command.name() === second);
  return first === 'help' && isUnknown ? [second] : [...args];
}

function exitCodeOf(error: unknown, { terminal }: World): number {
  // Help and version end like an error; what is wrong with the arguments has been said already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Failure) {
    terminal.err.write(`send-receive: ${error.message}\n`);
    return error.exitCode;
  }
  const reason = error instanceof Error ? error.message : String(error);
  terminal.err.write(`send-receive: this should not have happened: ${reason}\n`);
  return EXIT.internal;
}
