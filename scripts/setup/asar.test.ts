import { expect, it } from 'vitest';
import { createAsar } from './asar.mjs';

it('puts a padded index before the files', () => {
  const archive = createAsar({ 'a.js': 'first', 'b.js': Buffer.from('second') });
  const [outer, header, payload, length] = [0, 4, 8, 12].map((at) => archive.readUInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  expect([outer, header - payload, payload % 4]).toEqual([4, 4, 0]);
  const index = JSON.parse(archive.toString('utf8', 16, 16 + length));
  expect(index).toEqual({ files: { 'a.js': { size: 5, offset: '0' }, 'b.js': { size: 6, offset: '5' } } });
  // Where the reader of the format expects the first file: behind the length's pickle and the header.
  expect(archive.toString('utf8', 8 + header)).toBe('firstsecond');
});
