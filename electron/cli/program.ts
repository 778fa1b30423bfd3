import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { defineCancel } from './definitions/cancel.ts';
import { defineCheck } from './definitions/check.ts';
import { defineCompletion } from './definitions/completion.ts';
import { defineDecode } from './definitions/decode.ts';
import type { Shell } from './definitions/definition.ts';
import { defineErrors } from './definitions/errors.ts';
import { defineHistory } from './definitions/history.ts';
import { defineNames } from './definitions/names.ts';
import { defineRecord } from './definitions/record.ts';
import { defineReplay } from './definitions/replay.ts';
import { defineRun } from './definitions/run.ts';
import { defineStatus } from './definitions/status.ts';
import { defineRetry, defineSync } from './definitions/sync.ts';
import { defineWatch } from './definitions/watch.ts';
import type { World } from './world.ts';

const COMMANDS = [
  defineStatus,
  defineWatch,
  defineErrors,
  defineHistory,
  defineSync,
  defineRetry,
  defineCancel,
  defineRun,
  defineRecord,
  defineReplay,
  defineDecode,
  defineCheck,
  defineCompletion,
  defineNames,
];

const AFTER_HELP = `
Exit codes:
  0    everything is well; for 'run' and 'check' as their own help says
  1    something has failed or was cancelled
  2    something is still running
  3    Send/Receive is not running
  64   the arguments make no sense
  70   something has happened that should not have
  130  ended by Ctrl+C, but 0 for 'watch' and for 'record' of the app

Examples:
  $ send-receive status                             what runs, and what has failed
  $ send-receive run -- rsync -a photos/ nas:photos  any command as a task in the window
  $ send-receive decode 0x8004010F                  what an error code means

'send-receive help <command>' has more about each command.
`;

/** All commands with their options and help; what a command does is loaded when it is used. */
export function createProgram(world: World, finish: (exitCode: number) => void): Command {
  const { out, err } = world.terminal;
  const program = new Command('send-receive')
    .description('Shows and steers what Send/Receive synchronises, from a terminal or a script.')
    .version(packageJson.version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.columns ?? USUAL_WIDTH,
      getErrHelpWidth: () => err.columns ?? USUAL_WIDTH,
      getOutHasColors: () => out.hasColours,
      getErrHasColors: () => err.hasColours,
      // All that goes wrong is said in the same way.
      outputError: (text, write) => write(text.replace(/^error: /, 'send-receive: ')),
    })
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError("'send-receive --help' lists the commands.");
  const shell: Shell = {
    world,
    program,
    act:
      (work) =>
      async (...args) =>
        finish(await work(...args)),
  };
  for (const define of COMMANDS) {
    const command = define(shell);
    const usage = `send-receive ${command.name()}`;
    command.showHelpAfterError(`Usage: ${usage} ${command.usage()}\n'${usage} --help' says more.`);
  }
  return program;
}

const USUAL_WIDTH = 100;
