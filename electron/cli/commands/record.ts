import path from 'node:path';
import { programName } from '#electron/providers/command/chooseFormat.ts';
import type { Store } from '#shared/settings/stores.ts';
import type { RecordOptions } from '../definitions/record.ts';
import { EXIT, exitCodeOfSignal } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { withHost } from '../host.ts';
import { untilInterrupted } from '../interrupt.ts';
import { reportView } from '../live/reportView.ts';
import { providerLauncher } from '../ownHost.ts';
import { recordApp } from '../record/recordApp.ts';
import { RecordingOutput } from '../record/recordingOutput.ts';
import { recordRun } from '../record/recordRun.ts';
import { exitCodeOfReport } from '../report/outcome.ts';
import { runLines } from '../report/statusLines.ts';
import { requireFile } from '../requireFile.ts';
import type { World } from '../world.ts';

/** Records the app's run, or a run of this command or module. */
export function record(command: readonly string[], options: RecordOptions, world: World): Promise<number> {
  const store = storeOf(command, options);
  return store === null ? recordRunOfApp(options, world) : recordOwnRun(store, options, world);
}

function recordRunOfApp(options: RecordOptions, world: World): Promise<number> {
  return withHost((host) =>
    untilInterrupted(async (interrupted) => {
      const { err } = world.terminal;
      RecordingOutput.requireFree(options);
      const output = await recordApp(host, interrupted, {
        open(run) {
          if (err.isTty) err.write(`Recording run ${run} until it ends; Ctrl+C stops.\n`);
          return RecordingOutput.open(options);
        },
        onWait: (hasRun) => err.write(`${hasRun ? NOT_KEPT : NOTHING_YET} ${WAITING}\n`),
      });
      if (output === null) return exitCodeOfSignal(await interrupted);
      sayWhere(output, world);
      return EXIT.ok;
    }),
  );
}

const NOTHING_YET = 'Nothing has run yet.';
const NOT_KEPT = 'Nothing is kept of the last run.';
const WAITING = "The next one is recorded when it begins: with F9, or 'send-receive sync'. Ctrl+C ends the waiting.";

function recordOwnRun(store: Store, options: RecordOptions, world: World): Promise<number> {
  return untilInterrupted(async (interrupted) => {
    const launch = providerLauncher();
    const output = await RecordingOutput.open(options);
    const problems: string[] = [];
    const view = reportView(world, runLines);
    const report = await recordRun(store, {
      launch,
      output,
      view,
      interrupted,
      onProblem: (problem) => problems.push(problem),
    }).finally(() => view.close());
    const [problem] = problems;
    if (problem !== undefined) throw new Failure(EXIT.failed, `The recording has ended. ${problem}`);
    sayWhere(output, world);
    const signal = await Promise.race([interrupted, Promise.resolve(null)]);
    return signal === null ? exitCodeOfReport(report) : exitCodeOfSignal(signal);
  });
}

/** What is to be run for the recording; null for the run of the app. */
function storeOf(command: readonly string[], { module, settings, tool }: RecordOptions): Store | null {
  const parts: Store['parts'] = [{ does: 'both', settings: {} }];
  if (module !== undefined) {
    if (command.length > 0) throw new Failure(EXIT.usage, 'Write a command or --module, not both.');
    requireFile(module);
    const { name } = path.parse(module);
    return { id: name, account: name, kind: 'module', settings: { ...settings, module: path.resolve(module) }, parts };
  }
  if (settings !== undefined)
    throw new Failure(EXIT.usage, '--settings are for a provider module; name it with --module.');
  const [first] = command;
  if (first === undefined) return null;
  const name = programName(first);
  return { id: name, account: name, kind: 'command', settings: { command, tool }, parts };
}

function sayWhere({ path: file, lines, replaced }: RecordingOutput, { terminal }: World): void {
  const masked =
    replaced === null ? '' : ` ${replaced.length} names were replaced: look through it before you give it away.`;
  terminal.err.write(`${lines} lines in ${file}.${masked}\n`);
}
