import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { type Keyboard, onKeys } from './keys.ts';
import { processTerminal } from './terminal.ts';

function terminalOf(env: NodeJS.ProcessEnv, isTTY: boolean) {
  const stream = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), {
    isTTY,
    columns: 80,
    rows: 24,
  });
  return { stream, terminal: processTerminal({ stdin: new FakeKeyboard(isTTY), stdout: stream, stderr: stream, env }) };
}

class FakeKeyboard extends PassThrough implements Keyboard {
  readonly isTTY: boolean;
  isRaw = false;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  setRawMode(isRaw: boolean): void {
    this.isRaw = isRaw;
  }
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

it('has no width where there is no terminal, or one that does not know it', () => {
  expect(terminalOf({}, false).terminal.out).toMatchObject({ columns: null, rows: null });
  const { stream, terminal } = terminalOf({}, true);
  expect(terminal.out).toMatchObject({ columns: 80, rows: 24 });
  Object.assign(stream, { columns: 0, rows: 0 });
  expect(terminal.out).toMatchObject({ columns: null, rows: null });
});

it('says when nobody reads any more, and does not fail', async () => {
  const { stream, terminal } = terminalOf({}, false);
  stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await new Promise((resolve) => stream.once('close', resolve));
  expect(terminal.outputClosed.aborted).toBe(true);
  await terminal.out.drained();
});

it('tells keys by their names, and leaves the keyboard as it was', async () => {
  const keyboard = new FakeKeyboard(true);
  const keys: string[] = [];
  const stop = onKeys(keyboard, (key) => keys.push(key));
  expect(keyboard.isRaw).toBe(true);
  keyboard.write(' q+-\u001B[D\u001B[C\u0003');
  await new Promise(setImmediate);
  stop();
  expect(keys).toEqual(['space', 'q', '+', '-', 'left', 'right', 'ctrl+c']);
  expect([keyboard.isRaw, keyboard.isPaused()]).toEqual([false, true]);
});

it('has no keys where there is no keyboard', () => {
  const pipe = new FakeKeyboard(false);
  onKeys(pipe, () => {})();
  expect([pipe.isRaw, pipe.listenerCount('keypress')]).toEqual([false, 0]);
});
