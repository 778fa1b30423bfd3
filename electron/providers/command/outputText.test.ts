import { expect, it } from 'vitest';
import { OutputText } from './outputText.ts';

/** Lines as they are, sequences in brackets. */
function read(...chunks: string[]): string[] {
  const text = new OutputText();
  const pieces = [...chunks.flatMap((chunk) => text.push(chunk)), ...text.end()];
  return pieces.map((piece) => {
    if (piece.type === 'line') return piece.text;
    return piece.type === 'sequence' ? `[${piece.payload}]` : '[cut]';
  });
}

it.each([
  ['a\rb\nc\r\n\r\n d ', ['a', 'b', 'c', ' d']],
  ['\u001B[1;31mred\u001B[0m and \u001B(Bplain', ['red and plain']],
  ['1\b\b2\u0007\tx', ['12\tx']],
  ['Down\u001B]9;4;1;45\u0007load\n', ['[9;4;1;45]', 'Download']],
  ['\u001B]9;4;1;45\u001B\\', ['[9;4;1;45]']],
  ['see \u001B]8;;url\u001B\\here\u001B]8;;\u001B\\', ['[8;;url]', '[8;;]', 'see here']],
  ['\u001B]9;4;1;45\nnext', ['next']],
  ['\u001B]0;a\u001B[1mb', ['[0;a]', 'b']],
  ['\u001B', []],
])('%j', (text, pieces) => {
  expect(read(text)).toEqual(pieces);
});

it('gives out a sequence before the line ends', () => {
  expect(new OutputText().push('50\u001B]9;4;1;50\u0007')).toEqual([{ type: 'sequence', payload: '9;4;1;50' }]);
});

it('reads a line of any length up to a limit, and says so', () => {
  const [line, cut, next] = read(...Array<string>(5_000).fill('x'.repeat(100)), '\nnext\n');
  expect([line?.length, cut, next]).toEqual([262_144, '[cut]', 'next']);
});

it('does not wait for ever for the end of a sequence', () => {
  expect(read(`\u001B]${'x'.repeat(5_000)}`).join('')).toMatch(/^x+$/);
});
