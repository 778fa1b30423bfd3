import { failed, HR, type HRESULT, succeeded } from '#shared/mapi/hresult.ts';
import type { IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { CancelSignal } from '#shared/mapi/sync.ts';
import type { ThreadEvent } from '#shared/mapi/threadEvent.ts';
import { chooseFormat, type ChosenFormat } from './chooseFormat.ts';
import { exitMeaning } from './exitMeaning.ts';
import { OutputEvents } from './outputEvents.ts';
import type { CommandSettings } from './settings.ts';
import { TaskReport } from './taskReport.ts';
import { type ToolExit, ToolNotStarted, ToolProcess } from './toolProcess.ts';

/** Runs one tool and tells the callback what it says: the provider's "thread". */
export class CommandTask {
  readonly #settings: CommandSettings;
  readonly #callback: IMAPISyncProgressCallback;
  readonly #signal: CancelSignal;
  readonly #thread: ThreadEvent;
  readonly #report: TaskReport;

  constructor(
    settings: CommandSettings,
    callback: IMAPISyncProgressCallback,
    signal: CancelSignal,
    thread: ThreadEvent,
  ) {
    this.#settings = settings;
    this.#callback = callback;
    this.#signal = signal;
    this.#thread = thread;
    this.#report = new TaskReport(callback);
  }

  async run(): Promise<void> {
    const hr = await this.#synchronize();
    await this.#callback.Done(this.#thread, hr);
    this.#callback.Release();
    this.#thread.SetEvent();
  }

  async #synchronize(): Promise<HRESULT> {
    try {
      const chosen = chooseFormat(this.#settings.command, this.#settings.tool);
      const exit = await this.#runTool(chosen);
      return this.#signal.aborted ? HR.MAPI_E_USER_CANCEL : await this.#judge(exit, chosen);
    } catch (error) {
      if (!(error instanceof ToolNotStarted)) throw error;
      await this.#report.error(error.hr, error.message);
      return error.hr;
    }
  }

  async #runTool({ format, command }: ChosenFormat): Promise<ToolExit> {
    const outputs = { stdout: new OutputEvents(format, 'stdout'), stderr: new OutputEvents(format, 'stderr') };
    const { cwd, env, secrets } = this.#settings;
    const tool = await ToolProcess.start({ command, cwd, env: { ...env, ...secrets } }, (chunk, stream) =>
      this.#report.take(outputs[stream].push(chunk)),
    );
    this.#signal.addEventListener('abort', () => tool.cancel(), { once: true });
    if (this.#signal.aborted) tool.cancel();
    const exit = await tool.ended;
    for (const output of Object.values(outputs)) await this.#report.take(output.end());
    return exit;
  }

  /** The result of a tool that came to its end by itself, which is said where the tool has not said it. */
  async #judge(exit: ToolExit, { name, format }: ChosenFormat): Promise<HRESULT> {
    const { hr, says } = exitMeaning(exit, format, this.#settings.exitCodes);
    const { failure, verdict, lastWords } = this.#report;
    if (verdict !== null && (succeeded(hr) || failed(verdict))) return verdict;
    // Success after an error would contradict it, and the error knows more than the code.
    if (failure !== null) return failure;
    if (hr === HR.S_OK) return hr;
    const sentence = `${name}: ${says}`;
    await this.#report.error(hr, lastWords === '' ? sentence : `${sentence}: ${lastWords}`);
    return hr;
  }
}
