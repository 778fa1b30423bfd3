import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCommandLine, splitCommandLine } from './commandLine.ts';

test.each([
  ['rsync -a Mail/ server:Mail/', ['rsync', '-a', 'Mail/', 'server:Mail/']],
  ['  a \t b\n', ['a', 'b']],
  ['"C:\\Program Files\\tool.exe" --to="D:\\My Mail"', ['C:\\Program Files\\tool.exe', '--to=D:\\My Mail']],
  [`sh -c 'echo "50%"'`, ['sh', '-c', 'echo "50%"']],
  [`say "a ""b"" c"`, ['say', 'a "b" c']],
  ['a "" b', ['a', '', 'b']],
  ['a "not closed', ['a', 'not closed']],
  ['', []],
])('%s', (line, words) => {
  expect(splitCommandLine(line)).toEqual(words);
});

test('what was joined is taken apart into the same words', () => {
  const word = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', "'", ' ', '\\', 'a') }));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(splitCommandLine(joinCommandLine(words))).toEqual(words);
    }),
  );
});
