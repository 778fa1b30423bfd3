import { ROW_WIDTH } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { Run } from '#shared/sync/run.ts';
import { RecordingReader } from '#shared/trace/recording/recordingReader.ts';
import { RecordingWriter } from '#shared/trace/recording/recordingWriter.ts';
import type { Trace } from '#shared/trace/trace.ts';

/** All that the reducer has made of it. */
export function stateOf({ tasks, cells, steps, stepLog, errors, findings, unfinished, info }: Run): object {
  const rows = cells.slice(0, tasks.length * ROW_WIDTH);
  const logs = tasks.map((_, each) => stepLog.of(each, null));
  return { tasks, rows, steps, logs, errors: errors.map(withoutProblem), findings, unfinished, endedAt: info.endedAt };
}

/** What a process said that broke the protocol is not in a recording, only that it did. */
function withoutProblem(line: ErrorLine): ErrorLine {
  const isBroken = typeof line.message === 'object' && line.message.id === 'providerBrokeProtocol';
  return isBroken ? { ...line, message: { id: 'providerBrokeProtocol', args: {} } } : line;
}

/** The trace, written to a recording and read again. */
export function read(whole: Trace): Trace {
  const writer = new RecordingWriter(whole);
  const reader = new RecordingReader();
  for (const line of `${writer.next(Number.POSITIVE_INFINITY)}${writer.end()}`.trimEnd().split('\n')) reader.take(line);
  const recording = reader.finish();
  if (recording.problemCount > 0) throw new Error(JSON.stringify(recording.problems));
  return recording.trace as Trace;
}
