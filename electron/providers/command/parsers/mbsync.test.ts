import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { mbsync } from './mbsync.ts';

// As mbsync 1.4 writes them, and 1.5 with one group more.
it.each([
  ['C: 0/1  B: 0/0  F: +0/0 *0/0 #0/0  N: +0/0 *0/0 #0/0', 'Channel 0 of 1, mailbox 0 of 0 done', 0, 0],
  ['C: 0/2  B: 3/4  F: +0/0 *0/0 #0/0  N: +0/0 *0/0 #0/0', 'Channel 0 of 2, mailbox 3 of 4 done', 3, 4],
  ['C: 1/2  B: 3/4  F: +0/0 *0/0 #0/0  N: +13/37 *23/42 #0/0', 'Channel 1 of 2, mailbox 3 of 4 done', 36, 79],
  ['C: 1/2  B: 3/4  F: +1/1 *0/0 #0/0 -2/5  N: +0/0 *0/0 #0/0 -1/1', 'Channel 1 of 2, mailbox 3 of 4 done', 4, 7],
])('reads %j', (line, text, index, max) => {
  expect(mbsync.line(line, 'stdout')).toEqual([{ type: 'progress', text, index, max }]);
});

it('tells what it says besides', () => {
  expect(mbsync.line('Opening far side store a...', 'stdout')).toEqual([
    { type: 'step', text: 'Opening far side store a...' },
  ]);
  expect(mbsync.line('Warning: lost track of 1 message', 'stderr')).toMatchObject([{ hr: HR.MAPI_W_ERRORS_RETURNED }]);
  expect(mbsync.line('Error: channel c: far side box x cannot be opened.', 'stderr')[0]).toMatchObject({ type: 'log' });
});

it('asks for words, unless others are chosen', () => {
  expect(mbsync.prepare(['-a'])).toEqual(['-V', '-a']);
  expect(mbsync.prepare(['-qa'])).toEqual(['-qa']);
});
