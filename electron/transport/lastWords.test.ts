import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { LastWords } from './lastWords.ts';

const PLACES = { entry: '/opt/app/dist/main/runProvider.js', workingDirectory: '/home/ann/my stores' };

function wordsAfter(...chunks: readonly string[]): string {
  const stream = new PassThrough();
  const words = new LastWords(stream, PLACES);
  for (const chunk of chunks) stream.write(chunk);
  stream.read();
  return words.text;
}

it('keeps the last three lines that say something', () => {
  expect(wordsAfter('one\ntwo\nth', 'ree\n\nfour\n')).toBe('two\nthree\nfour');
});

it('leaves out what only programmers read, and colours', () => {
  const esc = String.fromCharCode(27);
  const trace = `Error: it broke\n${esc}[90m    at listOnTimeout (node:internal/timers:581:17)${esc}[39m\n\nNode.js v20.20.2\n`;
  expect(wordsAfter(trace)).toBe('Error: it broke');
});

it('is as short for what is thrown outside of all files', () => {
  expect(
    wordsAfter(
      'node:internal/process/promises:394\n  triggerUncaughtException(err);\n  ^\n\nError: no\n    at /home/ann/my stores/a.mjs:1:2 {\n  code: 7\n}\n',
    ),
  ).toBe(process.platform === 'win32' ? 'Error: no\ncode: 7' : 'Error: no\n  at a.mjs:1:2\ncode: 7');
});

it.skipIf(process.platform === 'win32')(
  'tells of a crash what was thrown, and where in the provider’s own code',
  () => {
    const crash = `file:///opt/app/dist/main/runProvider.js:2041
\t\tif (failed) throw new Error("it broke");
\t\t                  ^

Error: it broke
    at copy (file:///home/ann/my%20stores/photos.mjs:4:11)
    at file:///home/ann/my%20stores/lib/all.mjs:7:3
    at async Promise.all (index 0)
    at async /srv/shared/common.cjs:12:1
    at ProviderRunner.receive (file:///opt/app/dist/main/runProvider.js:17:3)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5) {
  code: 'E_BROKEN'
}

Node.js v20.20.2
`;
    expect(wordsAfter('copying\n', crash)).toBe(`copying
Error: it broke
  at copy (photos.mjs:4:11)
  at lib/all.mjs:7:3
  at async /srv/shared/common.cjs:12:1
code: 'E_BROKEN'`);
  },
);
