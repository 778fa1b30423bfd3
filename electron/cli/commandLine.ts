import { CommanderError } from 'commander';
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
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, world);
  }
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
