import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { processTerminal } from './terminal.ts';

function terminalOf(env: NodeJS.ProcessEnv, isTTY: boolean) {
  const stream = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), {
    isTTY,
    columns: 80,
    rows: 24,
  });
  return { stream, terminal: processTerminal({ stdout: stream, stderr: stream, env }) };
}

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
])('with %j and a terminal: %s, colours: %s', (env, isTTY, hasColours) => {
  expect(terminalOf(env, isTTY).terminal.out.hasColours).toBe(hasColours);
});

it('has no width where there is no terminal', () => {
  expect(terminalOf({}, false).terminal.out).toMatchObject({ columns: null, rows: null });
  expect(terminalOf({}, true).terminal.out).toMatchObject({ columns: 80, rows: 24 });
});

it('says when nobody reads any more, and does not fail', async () => {
  const { stream, terminal } = terminalOf({}, false);
  stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await new Promise((resolve) => stream.once('close', resolve));
  expect(terminal.outputClosed.aborted).toBe(true);
  await terminal.out.drained();
});
