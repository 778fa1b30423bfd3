import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command, as a shell runs it with its outputs in pipes. */
export class ShellCommand {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<CommandResult>;
  stdout = '';
  stderr = '';

  constructor(commandLine: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [commandLine, ...args], { env: { PATH: process.env.PATH, ...env } });
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.ended = once(this.child, 'close').then(([exitCode]: (number | null)[]) => ({
      exitCode: exitCode ?? null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  /** Resolves when this stands in its output. */
  async says(wanted: string, stream: 'stdout' | 'stderr' = 'stdout'): Promise<void> {
    while (!this[stream].includes(wanted)) await once(this.child[stream], 'data');
  }

  /** As Ctrl+C does. */
  interrupt(): void {
    this.child.kill('SIGINT');
  }
}
