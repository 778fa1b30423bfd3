import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HR } from '../../mapi/hresult.ts';
import { CHUNK_ROWS } from '../chunk.ts';
import { rowsOf, trace } from '../testing/arbitraryTrace.ts';
import type { Trace } from '../trace.ts';
import { TraceStore } from '../traceStore.ts';
import { type ReadRecording, RecordingReader } from './recordingReader.ts';
import { RecordingWriter } from './recordingWriter.ts';

function write(whole: Trace, step = 7): string {
  const writer = new RecordingWriter(whole);
  let text = '';
  for (let lines = writer.next(step); lines !== ''; lines = writer.next(step)) text += lines;
  return text + writer.end();
}

function read(text: string): ReadRecording {
  const reader = new RecordingReader();
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  for (const line of lines) reader.take(line);
  if (last !== '') reader.take(last, true);
  return reader.finish();
}

/** With its rows spelled out. */
function spelledOut({ run, tasks, processes, rows }: Trace): object {
  return { run, tasks, processes, rows: rowsOf(rows) };
}

it('reads what was written, whatever the parts were that it was written in', () => {
  fc.assert(
    fc.property(trace, fc.integer({ min: 1, max: 30 }), (whole, step) => {
      const recording = read(write(whole, step));
      expect(recording).toMatchObject({ problems: [], problemCount: 0, isComplete: true });
      expect(spelledOut(recording.trace as Trace)).toEqual(spelledOut(whole));
    }),
  );
});

describe('a recording that breaks off', () => {
  it('gives all whole records before that, and says where it did', () => {
    fc.assert(
      fc.property(trace, fc.double({ min: 0, max: 1, noNaN: true }), (whole, part) => {
        const text = write(whole);
        const left = text.slice(0, 1 + Math.floor((text.length - 2) * part));
        const { trace: readTrace, problems, isComplete } = read(left);
        const lines = left.split('\n');
        const wholeLines = lines.filter(isJson);
        const rows = wholeLines.filter((line) => line.startsWith('{"at"')).length;
        const isCutOff = lines.at(-1) !== '' && !isJson(lines.at(-1) ?? '');
        expect(isComplete).toBe(wholeLines.length > 0 && wholeLines.at(-1) === text.trimEnd().split('\n').at(-1));
        expect(readTrace === null ? [] : rowsOf(readTrace.rows)).toEqual(rowsOf(whole.rows).slice(0, rows));
        expect(readTrace === null).toBe(wholeLines.length === 0);
        const problem = { line: lines.length, field: null, problem: 'the recording breaks off here' };
        expect(problems).toEqual(isCutOff ? [problem] : []);
      }),
    );
  });
});

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

describe('a recording that was damaged', () => {
  it('loses no record before the damage, and is said to be damaged there', () => {
    const damage = fc.string({ unit: 'binary', maxLength: 10 });
    fc.assert(
      fc.property(trace, damage, fc.nat(), fc.nat({ max: 40 }), (whole, garbage, where, length) => {
        const text = write(whole);
        const header = text.indexOf('\n') + 1;
        const from = header + (where % (text.length - header));
        const recording = read(text.slice(0, from) + garbage + text.slice(from + length));
        const before = text.slice(0, from).split('\n').slice(0, -1);
        const rows = rowsOf((recording.trace as Trace).rows);
        const rowsBefore = before.filter((line) => line.startsWith('{"at"')).length;
        expect(rows.slice(0, rowsBefore)).toEqual(rowsOf(whole.rows).slice(0, rowsBefore));
        for (const { line } of recording.problems) expect(line).toBeGreaterThan(before.length);
      }),
    );
  });

  it('is nothing but damage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (garbage) => {
        const { trace: none, problemCount, isComplete } = read(garbage);
        expect([none, isComplete]).toEqual([null, false]);
        expect(problemCount).toBeGreaterThan(0);
      }),
    );
  });

  const header =
    '{"srtrace":1,"app":"a","run":1,"startedAt":"2026-01-02T03:04:05Z","limits":{"stallAfterSeconds":15,"cancelGraceSeconds":5},"tasks":[]}';

  it.each([
    ['{"at":-1,"method":"loaded"}', 'at', 'Too small'],
    ['{"at":1,"method":"Progress","args":["x",[1]]}', 'args.1', 'Invalid input'],
    ['{"at":1,"method":"Done","hr":"0x1234567890"}', 'hr', 'an HRESULT is expected'],
    ['{"at":1,"method":"stalled","hr":"S_OK"}', 'hr', 'nobody answers stalled'],
    ['{"at":1,"method":"loaded","process":3}', 'process', '3 is not known'],
    ['{"at":1,"method":"stalled","task":4000000000}', 'task', 'Too big'],
    ['{"at":1,"method":"stalled","task":2000000000}', 'task', 'is not known'],
    ['{"at":1,"method":"stalled","findings":["bad-taste"]}', 'findings.0', 'Invalid option'],
    ['{"at":1,"method":"stalled","mood":"good"}', null, 'Unrecognized key'],
    ['{"record":"process","process":0,"storeId":"a","kind":"b","tasks":[5]}', 'tasks', '5 is not known'],
    ['{"record":"end","rows":9}', 'rows', '9 rows were written, 0 can be read'],
    ['{"at":1,"method":"Frogress"}', 'method', "there is no method 'Frogress'"],
    ['{"at":1}', 'method', 'the name of a method is missing'],
    ['[]', null, 'Invalid input'],
    ['{"at":1,', null, 'not JSON'],
  ])('in %s says so', (line, field, problem) => {
    expect(read(`${header}\n${line}\n`).problems).toEqual([
      { line: 2, field, problem: expect.stringContaining(problem) },
    ]);
  });

  it('in its first line has no run', () => {
    const { trace: none, problems } = read(`${header.replace('1', '2')}\n{"at":1,"method":"loaded"}\n`);
    expect(none).toBeNull();
    expect(problems[0]).toMatchObject({ line: 1, field: 'srtrace' });
  });

  it('in the line of a process keeps what it did', () => {
    const lines = ['{"record":"process"', '{"at":5,"process":0,"method":"loaded"}'];
    const { trace: whole, problems } = read(`${header}\n${lines.join('\n')}\n`);
    expect(problems).toHaveLength(1);
    expect(whole?.processes).toMatchObject([{ kind: '?' }]);
    expect(whole?.rows.row(0)).toMatchObject({ at: 5, process: 0, method: 'loaded' });
  });

  it('has no more problems than anybody reads', () => {
    const { problems, problemCount } = read(`${header}\n${'x\n'.repeat(5_000)}`);
    expect([problems.length, problemCount]).toEqual([100, 5_000]);
  });
});

it('says what the trace has dropped before it could be written', () => {
  const rows = new TraceStore({ rows: CHUNK_ROWS * 2, bytes: Number.POSITIVE_INFINITY });
  const run = {
    app: 'a',
    id: 1,
    startedAt: '2026-01-02T03:04:05Z',
    limits: { stallAfterSeconds: 1, cancelGraceSeconds: 1 },
  };
  const writer = new RecordingWriter({ run: { ...run, tasksAtStart: 0 }, tasks: [], processes: [], rows });
  const add = (count: number): void => {
    for (let i = 0; i < count; i += 1) rows.addCall(rows.end, -1, -1, 3, 'x', 1, 2, HR.S_OK);
  };
  add(10);
  let text = writer.next(100);
  add(CHUNK_ROWS * 3);
  text += writer.next(1);
  const [ten, ...rest] = rowsOf((read(text).trace as Trace).rows).slice(9);
  expect(ten).toMatchObject({ at: 9 });
  expect(rest).toMatchObject([
    { at: rows.first, method: 'lost', args: [rows.first - 10] },
    { at: rows.first, method: 'Progress' },
  ]);
});
