import { checkedModule } from '../check/checkedModule.ts';
import { checkedProgram } from '../check/checkedProgram.ts';
import { checkProvider, type CheckedProvider, type CheckReport, isBroken } from '../check/checkProvider.ts';
import { jsonReport } from '../check/jsonReport.ts';
import { junitReport } from '../check/junitReport.ts';
import { type Scenario, SCENARIOS } from '../check/scenarios.ts';
import { textReport } from '../check/textReport.ts';
import type { CheckOptions } from '../definitions/check.ts';
import { EXIT, exitCodeOfSignal } from '../exitCodes.ts';
import { untilInterrupted } from '../interrupt.ts';
import { requireFile } from '../requireFile.ts';
import { paintFor } from '../terminal/colours.ts';
import { LiveRow } from '../terminal/liveRow.ts';
import { writeJson, writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

/** One word that ends like this is a module; anything else is a program with its arguments. */
const MODULE = /\.[cm]?js$/;

/** Runs a provider, a module or a program, through all scenarios and writes what was found. */
export async function check(
  [first, ...rest]: readonly [string, ...string[]],
  options: CheckOptions,
  world: World,
): Promise<number> {
  const { settings = {} } = options;
  if (rest.length === 0 && MODULE.test(first)) {
    requireFile(first);
    return checkAll(checkedModule(first, settings), options, world);
  }
  const program = await checkedProgram([first, ...rest], settings);
  try {
    return await checkAll(program, options, world);
  } finally {
    await program.end();
  }
}

async function checkAll(provider: CheckedProvider, { format, timeout }: CheckOptions, world: World): Promise<number> {
  const waiting = showWaiting(world);
  const end = await untilInterrupted((interrupted) => {
    const checking = checkProvider(provider, { endAfterMs: timeout * 1_000, onScenario: waiting.show });
    return Promise.race([checking, interrupted]).finally(waiting.end);
  });
  // The processes that have been started end with this one.
  if (typeof end === 'string') return exitCodeOfSignal(end);
  writeReport(end, format, world);
  return isBroken(end) ? EXIT.failed : EXIT.ok;
}

function writeReport(report: CheckReport, format: CheckOptions['format'], { terminal, texts }: World): void {
  const { out } = terminal;
  if (format === 'json') writeJson(out, jsonReport(report));
  else if (format === 'junit') out.write(junitReport(report));
  else writeLines(out, textReport(report, texts, paintFor(out)));
}

/** A check takes its time: in a terminal it says what it is at. */
function showWaiting({ terminal }: World): { readonly show: (scenario: Scenario) => void; readonly end: () => void } {
  if (!terminal.err.isTty) return { show: () => {}, end: () => {} };
  const row = new LiveRow(terminal.err);
  return {
    show: (scenario) => row.draw(`${SCENARIOS.indexOf(scenario) + 1} of ${SCENARIOS.length}: ${scenario.title} …`),
    end: () => row.close(),
  };
}
