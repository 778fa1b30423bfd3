import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { FollowedOutput } from '#electron/providers/command/followedOutput.ts';
import type { OutputStream } from '#electron/providers/command/parsers/toolFormat.ts';
import { killTree, terminateTree } from '#electron/providers/command/runningTools.ts';
import type { ToolExit } from '#electron/providers/command/toolProcess.ts';

/** How long a command may take to end after it was asked to; as long as the app waits by itself. */
const GRACE_MS = 5_000;
/** A program that it leaves running may keep its outputs open for ever. */
const SILENT_AFTER_EXIT_MS = 1_000;
/** Who presses Ctrl+C that often means it. */
const SIGNALS_BEFORE_FORCE = 3;

/** A command that runs, with all that it starts. */
export class Command {
  /** Resolves when it has exited and all of its output is taken. */
  readonly ended: Promise<ToolExit>;
  readonly stdout: Readable;
  readonly #pid: number;
  #isToEnd = false;
  #signals = 0;

  private constructor(pid: number, stdout: Readable, ended: Promise<ToolExit>) {
    this.#pid = pid;
    this.stdout = stdout;
    this.ended = ended.then((exit) => {
      // What a command that was to end has left behind was meant as well.
      if (this.#isToEnd) killTree(pid);
      return exit;
    });
  }

  /** Rejects with what the system says if it cannot be started. */
  static async start(
    [program = '', ...args]: readonly string[],
    take: (chunk: Buffer, stream: OutputStream) => Promise<void>,
  ): Promise<Command> {
    const child = spawn(program, args, {
      stdio: ['inherit', 'pipe', 'pipe'],
      // A group of its own can be signalled as a whole. On Windows it would only open a window.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject);
    });
    const { stdout, stderr } = child;
    const outputs = [
      new FollowedOutput(stdout, (chunk) => take(chunk, 'stdout')),
      new FollowedOutput(stderr, (chunk) => take(chunk, 'stderr')),
    ];
    const exited = new Promise<ToolExit>((resolve) => {
      child.once('exit', (code, signal) => {
        for (const output of outputs) output.closeWhenSilent(SILENT_AFTER_EXIT_MS);
        resolve({ code, signal });
      });
    });
    const ended = Promise.all([exited, ...outputs.map((output) => output.ended)]).then(([exit]) => exit);
    return new Command(child.pid as number, stdout, ended);
  }

  /** Passes on a signal that was meant for it. Answers how many more of them it takes to end it by force. */
  signal(signal: NodeJS.Signals): number {
    this.#isToEnd = true;
    this.#signals += 1;
    if (this.#signals >= SIGNALS_BEFORE_FORCE) killTree(this.#pid);
    // On Windows the console has told it already.
    else if (process.platform !== 'win32') signalGroup(this.#pid, signal);
    return SIGNALS_BEFORE_FORCE - this.#signals;
  }

  /** Asks it to end, and ends it when it has not done so in time. */
  cancel(): void {
    this.#isToEnd = true;
    terminateTree(this.#pid);
    const timer = setTimeout(() => killTree(this.#pid), GRACE_MS);
    void this.ended.then(() => clearTimeout(timer));
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of it has ended by itself.
  }
}
