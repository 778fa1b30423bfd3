import { chooseFormat, programName } from '#electron/providers/command/chooseFormat.ts';
import { OutputEvents } from '#electron/providers/command/outputEvents.ts';
import type { OutputStream, ParsedEvent } from '#electron/providers/command/parsers/toolFormat.ts';
import type { ToolExit } from '#electron/providers/command/toolProcess.ts';
import { ToolReport } from '#electron/providers/command/toolReport.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { RunOptions } from '../definitions/run.ts';
import { EXIT, exitCodeOfSignal } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { onSignals } from '../interrupt.ts';
import { Command } from '../run/command.ts';
import { notStarted } from '../run/notStarted.ts';
import { openView } from '../run/openView.ts';
import { plainLines } from '../run/plainLines.ts';
import type { TaskView } from '../run/taskView.ts';
import type { World } from '../world.ts';

/** Runs a command and shows it as a task; answers with the command's own exit code. */
export async function run(given: readonly string[], options: RunOptions, world: World): Promise<number> {
  const program = programName(given[0] ?? '');
  const { account = program, name = world.texts.t('part.synchronizing'), quiet = false } = options;
  const view = await openView({ account, name }, world, quiet);
  try {
    view.progress(null, 0, 0);
    return await runCommand(given, options, view, world);
  } finally {
    await view.close();
  }
}

async function runCommand(
  given: readonly string[],
  { tool, quiet, raw }: RunOptions,
  view: TaskView,
  { terminal }: World,
): Promise<number> {
  const chosen = chooseFormat(given, tool);
  const report = new ToolReport(view, chosen);
  const events = {
    stdout: new OutputEvents(chosen.format, 'stdout'),
    stderr: new OutputEvents(chosen.format, 'stderr'),
  };
  const take = async (chunk: Buffer | null, stream: OutputStream): Promise<void> => {
    const said = chunk === null ? events[stream].end() : events[stream].push(chunk);
    await report.take(said);
    if (quiet !== true) await pass(chunk, said, stream);
  };
  const pass = async (chunk: Buffer | null, said: readonly ParsedEvent[], stream: OutputStream): Promise<void> => {
    const isForPeople = raw === true || !chosen.forPrograms.includes(stream);
    const shown = isForPeople ? (chunk ?? Buffer.of()) : Buffer.from(plainLines(said));
    if (shown.length === 0) return;
    const output = stream === 'stdout' ? terminal.out : terminal.err;
    if (output.isTty) view.makeWay(shown);
    output.write(shown);
    await output.drained();
  };
  const command = await Command.start(chosen.command, take).catch(async (error: unknown): Promise<never> => {
    const { hr, exitCode, sentence } = notStarted(given[0] ?? '', error);
    await view.notStarted(hr, sentence);
    throw new Failure(exitCode, sentence, { cause: error });
  });
  // As without us in between: who writes to nobody is told so.
  terminal.outputClosed.addEventListener('abort', () => command.stdout.destroy());
  let isCancelled = false;
  const forgetSignals = onSignals((signal) => {
    isCancelled = true;
    if (command.signal(signal) === 1) terminal.err.write(`send-receive: ${ONCE_MORE}\n`);
  });
  const onCancel = (): void => {
    isCancelled = true;
    command.cancel();
  };
  view.signal.addEventListener('abort', onCancel, { once: true });
  if (view.signal.aborted) onCancel();
  const exit = await command.ended;
  forgetSignals();
  for (const stream of ['stdout', 'stderr'] as const) await take(null, stream);
  await view.done(isCancelled ? HR.MAPI_E_USER_CANCEL : await report.judge(exit));
  return exitCodeOf(exit);
}

const ONCE_MORE = 'Ctrl+C once more ends it by force.';

function exitCodeOf({ code, signal }: ToolExit): number {
  return signal === null ? (code ?? EXIT.failed) : exitCodeOfSignal(signal as NodeJS.Signals);
}
