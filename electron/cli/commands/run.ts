import { chooseFormat, programName } from '#electron/providers/command/chooseFormat.ts';
import { OutputEvents } from '#electron/providers/command/outputEvents.ts';
import type { OutputStream } from '#electron/providers/command/parsers/toolFormat.ts';
import type { ToolExit } from '#electron/providers/command/toolProcess.ts';
import { ToolReport } from '#electron/providers/command/toolReport.ts';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { RunOptions } from '../definitions/run.ts';
import { EXIT, exitCodeOfSignal } from '../exitCodes.ts';
import { onSignals } from '../interrupt.ts';
import { Command } from '../run/command.ts';
import { notStarted } from '../run/notStarted.ts';
import { openView } from '../run/openView.ts';
import type { TaskView } from '../run/taskView.ts';
import type { World } from '../world.ts';

/** Runs a command and shows it as a task; answers with the command's own exit code. */
export async function run(given: readonly string[], options: RunOptions, world: World): Promise<number> {
  const program = programName(given[0] ?? '');
  const { account = program, name = world.texts.t('part.synchronizing') } = options;
  const view = await openView({ account, name }, world);
  try {
    view.progress(null, 0, 0);
    const { hr, exitCode } = await runCommand(given, options, view, world);
    await view.done(hr);
    return exitCode;
  } finally {
    await view.close();
  }
}

interface Result {
  readonly hr: HRESULT;
  readonly exitCode: number;
}

async function runCommand(
  given: readonly string[],
  { tool, quiet }: RunOptions,
  view: TaskView,
  { terminal }: World,
): Promise<Result> {
  const chosen = chooseFormat(given, tool);
  const { format } = chosen;
  const report = new ToolReport(view, chosen);
  const events = { stdout: new OutputEvents(format, 'stdout'), stderr: new OutputEvents(format, 'stderr') };
  const take = async (chunk: Buffer, stream: OutputStream): Promise<void> => {
    await report.take(events[stream].push(chunk));
    if (quiet === true) return;
    view.makeWay(chunk);
    const output = stream === 'stdout' ? terminal.out : terminal.err;
    output.write(chunk);
    await output.drained();
  };
  let command: Command;
  try {
    command = await Command.start(chosen.command, take);
  } catch (error) {
    const { sentence, ...result } = notStarted(given[0] ?? '', error);
    terminal.err.write(`send-receive: ${sentence}\n`);
    view.error(result.hr, sentence);
    return result;
  }
  // As without us in between: who writes to nobody is told so.
  terminal.outputClosed.addEventListener('abort', () => command.stdout.destroy());
  let isCancelled = false;
  const forgetSignals = onSignals((signal) => {
    isCancelled = true;
    command.signal(signal);
  });
  const onCancel = (): void => {
    isCancelled = true;
    command.cancel();
  };
  view.signal.addEventListener('abort', onCancel, { once: true });
  if (view.signal.aborted) onCancel();
  const exit = await command.ended;
  forgetSignals();
  for (const output of Object.values(events)) await report.take(output.end());
  const hr = isCancelled ? HR.MAPI_E_USER_CANCEL : await report.judge(exit);
  return { hr, exitCode: exitCodeOf(exit) };
}

function exitCodeOf({ code, signal }: ToolExit): number {
  return signal === null ? (code ?? EXIT.failed) : exitCodeOfSignal(signal as NodeJS.Signals);
}
