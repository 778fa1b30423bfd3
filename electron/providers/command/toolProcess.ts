import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { FollowedOutput } from './followedOutput.ts';
import type { OutputStream } from './parsers/toolFormat.ts';
import { keepUntilExit, killTree, terminateTree } from './runningTools.ts';

/** How long a tool may take to end after it was asked to; less than the host gives its provider. */
const GRACE_MS = 4_000;
/** A program that it leaves running may keep its outputs open for ever. */
const SILENT_AFTER_EXIT_MS = 1_000;

export interface ToolExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** What runs, where, and with which additions to this process's environment. */
export interface ToolStart {
  readonly command: readonly string[];
  readonly cwd?: string | undefined;
  readonly env: Readonly<Record<string, string>>;
}

type TakeOutput = (chunk: Buffer, stream: OutputStream) => Promise<void>;

/** A tool that could not be started; the message is a sentence for the user. */
export class ToolNotStarted extends Error {
  readonly hr: HRESULT;

  constructor(hr: HRESULT, sentence: string) {
    super(sentence);
    this.hr = hr;
  }
}

/** A tool that runs, with all that it starts. */
export class ToolProcess {
  /** Resolves when it has exited and all of its output is taken. */
  readonly ended: Promise<ToolExit>;
  readonly #pid: number;
  readonly #outputs: readonly FollowedOutput[];
  #isCancelled = false;
  #hasEnded = false;

  private constructor(child: ChildProcessByStdio<null, Readable, Readable>, pid: number, take: TakeOutput) {
    this.#pid = pid;
    const forget = keepUntilExit(pid);
    this.#outputs = (['stdout', 'stderr'] as const).map(
      (stream) => new FollowedOutput(child[stream], (chunk) => take(chunk, stream)),
    );
    const exited = new Promise<ToolExit>((resolve) => {
      child.once('exit', (code, signal) => {
        // What a cancelled tool has started gets its time to end as well.
        if (!this.#isCancelled) this.#closeWhenSilent();
        resolve({ code, signal });
      });
    });
    this.ended = Promise.all([exited, ...this.#outputs.map(({ ended }) => ended)]).then(([exit]) => {
      if (this.#isCancelled) killTree(pid);
      forget();
      // From here on the number may be another process's.
      this.#hasEnded = true;
      return exit;
    });
  }

  /** Throws a ToolNotStarted. */
  static async start({ command, cwd = '.', env }: ToolStart, take: TakeOutput): Promise<ToolProcess> {
    const [program = '', ...args] = command;
    if (!(await isFolder(cwd)))
      throw new ToolNotStarted(HR.ERROR_FILE_NOT_FOUND, `There is no folder '${cwd}' to run '${program}' in.`);
    try {
      const child = spawn(absolute(program), args, {
        cwd,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own can be ended as a whole. On Windows it would only open a window.
        detached: process.platform !== 'win32',
        windowsHide: true,
      });
      await new Promise<void>((resolve, reject) => {
        child.once('spawn', resolve).once('error', reject);
      });
      return new ToolProcess(child, child.pid as number, take);
    } catch (error) {
      throw notStarted(program, error as NodeJS.ErrnoException);
    }
  }

  /** Asks it to end, and ends it when it has not done so in time. */
  cancel(): void {
    if (this.#isCancelled || this.#hasEnded) return;
    this.#isCancelled = true;
    terminateTree(this.#pid);
    const timer = setTimeout(() => {
      killTree(this.#pid);
      this.#closeWhenSilent();
    }, GRACE_MS);
    void this.ended.then(() => clearTimeout(timer));
  }

  #closeWhenSilent(): void {
    for (const output of this.#outputs) output.closeWhenSilent(SILENT_AFTER_EXIT_MS);
  }
}

function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A relative path counts from the folder of the stores file, not from that in which the tool is to run. */
function absolute(program: string): string {
  return /[/\\]/.test(program) ? path.resolve(program) : program;
}

function notStarted(program: string, { code, message }: NodeJS.ErrnoException): ToolNotStarted {
  switch (code) {
    case 'ENOENT':
      return new ToolNotStarted(HR.ERROR_FILE_NOT_FOUND, `The program '${program}' was not found. Is it installed?`);
    case 'EACCES':
    case 'EPERM':
      return new ToolNotStarted(HR.E_ACCESSDENIED, `The program '${program}' may not be executed.`);
    default:
      return new ToolNotStarted(HR.MAPI_E_CALL_FAILED, `The program '${program}' could not be started: ${message}`);
  }
}
