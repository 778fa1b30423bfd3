import { readTrace } from '#electron/host/trace/readTrace.ts';
import type { RecordingProblem } from '#shared/trace/recording/recordingReader.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { requireFile } from '../requireFile.ts';
import { printable } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write.ts';

/** So many lines that could not be read are told one by one. */
const MAX_TOLD = 10;

const STANDARD_INPUT = '-';

/** What can be read of a recording; what cannot is told on standard error. Fails with a sentence if it is none. */
export async function openTrace(file: string, { input, err }: Pick<Terminal, 'input' | 'err'>): Promise<Trace> {
  if (file !== STANDARD_INPUT) requireFile(file);
  const { trace, problems, problemCount, isComplete } = await readTrace(file === STANDARD_INPUT ? input : file);
  if (trace === null) {
    const [first] = problems as [RecordingProblem];
    const problem = first.line === 0 ? `${first.problem}.` : `is no recording. ${wordsOf(first)}`;
    throw new Failure(EXIT.usage, `'${file}' ${problem}`);
  }
  const told = problems.slice(0, MAX_TOLD);
  const more = problemCount - told.length;
  writeLines(err, [
    ...told.map((problem) => `${file}: ${wordsOf(problem)}`),
    ...(more > 0 ? [`${file}: and ${more} more of that kind`] : []),
    ...(isComplete ? [] : [`${file}: it was not ended, so its last moments may be missing`]),
  ]);
  return trace;
}

/** "line 17, args.1: Invalid input" */
function wordsOf({ line, field, problem }: RecordingProblem): string {
  const where = field === null ? `line ${line}` : `line ${line}, ${field}`;
  return printable(`${where}: ${problem}`);
}
