import { expect, it } from 'vitest';
import { comesBackForRun } from './showDuringRun.ts';

it.each([
  [{ visible: false, minimized: false }, true, true],
  [{ visible: false, minimized: false }, false, false],
  [{ visible: false, minimized: true }, true, false],
  [{ visible: true, minimized: false }, true, false],
])('%j, to be shown during runs: %s -> %s', ({ visible, minimized }, showDuringRun, expected) => {
  const window = { isVisible: () => visible, isMinimized: () => minimized };
  expect(comesBackForRun(window, { showDuringRun })).toBe(expected);
});
