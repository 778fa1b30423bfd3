import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { LastWords } from './lastWords.ts';

function wordsAfter(...chunks: readonly string[]): string {
  const stream = new PassThrough();
  const words = new LastWords(stream);
  for (const chunk of chunks) stream.write(chunk);
  stream.read();
  return words.text;
}

it('keeps the last three lines that say something', () => {
  expect(wordsAfter('one\ntwo\nth', 'ree\n\nfour\n')).toBe('two three four');
});

it('leaves out what only programmers read, and colours', () => {
  const esc = String.fromCharCode(27);
  const trace = `Error: it broke\n${esc}[90m    at listOnTimeout (node:internal/timers:581:17)${esc}[39m\n\nNode.js v20.20.2\n`;
  expect(wordsAfter(trace)).toBe('Error: it broke');
});
