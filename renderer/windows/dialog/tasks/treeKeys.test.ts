import { expect, it } from 'vitest';
import { treeActionOfKey } from './treeKeys.ts';

const view = {
  items: [-1, 0, 2, -2, 1],
  groups: [
    { account: 'a', rows: [0, 2] },
    { account: 'b', rows: [1] },
  ],
};

it.each([
  ['Enter', 0, false, { type: 'open', item: 0 }],
  ['Enter', 0, true, { type: 'close', item: 0 }],
  ['ArrowRight', -2, false, { type: 'open', item: -2 }],
  ['ArrowRight', -2, true, undefined],
  ['ArrowLeft', 1, true, { type: 'close', item: 1 }],
  ['ArrowLeft', 1, false, { type: 'leave', item: -2 }],
  ['ArrowLeft', -2, false, undefined],
  ['ArrowDown', 0, false, undefined],
] as const)('%s on line %i, open: %s', (key, item, open, expected) => {
  expect(treeActionOfKey(key, item, view, () => open)).toEqual(expected);
});

it('there is no group to go to in a flat list', () => {
  expect(treeActionOfKey('ArrowLeft', 1, { ...view, groups: [] }, () => false)).toBeUndefined();
});
