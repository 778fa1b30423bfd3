import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { CancelSignal } from '#shared/mapi/sync.ts';
import type { ThreadEvent } from '#shared/mapi/threadEvent.ts';
import { chooseFormat, type ChosenFormat } from './chooseFormat.ts';
import { OutputEvents } from './outputEvents.ts';
import type { CommandSettings } from './settings.ts';
import { type ToolExit, ToolNotStarted, ToolProcess } from './toolProcess.ts';
import { type ReportSink, ToolReport } from './toolReport.ts';

/** Runs one tool and tells the callback what it says: the provider's "thread". */
export class CommandTask {
  readonly #settings: CommandSettings;
  readonly #callback: IMAPISyncProgressCallback;
  readonly #signal: CancelSignal;
  readonly #thread: ThreadEvent;
  readonly #chosen: ChosenFormat;
  readonly #report: ToolReport;

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
    this.#chosen = chooseFormat(settings.command, settings.tool);
    this.#report = new ToolReport(sinkOf(callback), this.#chosen, settings.exitCodes);
  }

  async run(): Promise<void> {
    const hr = await this.#synchronize();
    await this.#callback.Done(this.#thread, hr);
    this.#callback.Release();
    this.#thread.SetEvent();
  }

  async #synchronize(): Promise<HRESULT> {
    try {
      const exit = await this.#runTool();
      return this.#signal.aborted ? HR.MAPI_E_USER_CANCEL : await this.#report.judge(exit);
    } catch (error) {
      if (!(error instanceof ToolNotStarted)) throw error;
      await this.#report.error(error.hr, error.message);
      return error.hr;
    }
  }

  async #runTool(): Promise<ToolExit> {
    const { format, command } = this.#chosen;
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
}

/** The error output of this process is what the host shows as a task's last words. */
function sinkOf(callback: IMAPISyncProgressCallback): ReportSink {
  return {
    progress: (text, index, max) => callback.Progress(text, index, max),
    error: (hr, text) => callback.Error(hr, text),
    log: (text) => process.stderr.write(`${text}\n`),
  };
}
