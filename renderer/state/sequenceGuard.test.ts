import { expect, it } from 'vitest';
import { SequenceGuard } from './sequenceGuard.ts';
import { patch, snapshot } from './testing/messages.ts';

it('waits for a snapshot', () => {
  expect(new SequenceGuard().judge(patch({ sequence: 1 }))).toBe('ignore');
});

it('asks once after a gap and goes on from the next snapshot', () => {
  const guard = new SequenceGuard();
  const judged = [
    snapshot({ sequence: 4 }),
    patch({ sequence: 5 }),
    patch({ sequence: 7 }),
    patch({ sequence: 8 }),
    snapshot({ sequence: 9 }),
    patch({ sequence: 10 }),
  ].map((message) => guard.judge(message));
  expect(judged).toEqual(['apply', 'apply', 'resync', 'ignore', 'apply', 'apply']);
});

it('takes a patch that came before for a gap', () => {
  const guard = new SequenceGuard();
  guard.judge(snapshot({ sequence: 4 }));
  expect(guard.judge(patch({ sequence: 4 }))).toBe('resync');
});
