import { expect, it } from 'vitest';
import type { TaskView } from './taskView.ts';
import { treeActionOfKey } from './treeKeys.ts';

const view: TaskView = {
  items: [-1, 0, 2, -2, 1],
  groups: new Map([
    [-1, { account: 'a', rows: [0, 2], position: 1, index: 0 }],
    [-2, { account: 'b', rows: [1], position: 2, index: 3 }],
  ]),
  groupItems: [-1, -2, -1],
};

it.each([
  ['Enter', 0, false, { type: 'open', item: 0 }],
  ['Enter', 0, true, { type: 'close', item: 0 }],
  ['ArrowRight', 0, false, { type: 'open', item: 0 }],
  ['ArrowRight', 0, true, undefined],
  ['ArrowRight', -2, false, { type: 'open', item: -2 }],
  ['ArrowRight', -2, true, { type: 'go', item: 1 }],
  ['ArrowLeft', 1, true, { type: 'close', item: 1 }],
  ['ArrowLeft', 1, false, { type: 'go', item: -2 }],
  ['ArrowLeft', -2, true, { type: 'close', item: -2 }],
  ['ArrowLeft', -2, false, undefined],
  ['ArrowDown', 0, false, undefined],
] as const)('%s on line %i, open: %s', (key, item, open, expected) => {
  expect(treeActionOfKey(key, item, view, () => open)).toEqual(expected);
});

it('there is no group to go to in a flat list', () => {
  expect(treeActionOfKey('ArrowLeft', 1, { ...view, groups: new Map() }, () => false)).toBeUndefined();
});
