import os from 'node:os';

/** What the command answers to the shell; `--help` and docs/command-line.md list them. */
export const EXIT = {
  ok: 0,
  failed: 1,
  running: 2,
  notRunning: 3,
  usage: 64,
  internal: 70,
  notExecutable: 126,
  notFound: 127,
} as const;

const FIRST_SIGNAL = 128;

/** As shells have it for a program that was ended by a signal. */
export function exitCodeOfSignal(signal: NodeJS.Signals): number {
  return FIRST_SIGNAL + os.constants.signals[signal];
}
