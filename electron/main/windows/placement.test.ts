import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DisplayArea,
  isReachable,
  keyOf,
  moveInto,
  nothingRemembered,
  rememberPlace,
  startingPlace,
} from './placement.ts';
import { readPlaces } from './readPlaces.ts';

const laptop: DisplayArea = { id: 1, workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const monitor: DisplayArea = { id: 2, workArea: { x: 1440, y: 0, width: 2560, height: 1440 } };
const onMonitor = { x: 3_000, y: 1_000, width: 600, height: 400 };
const plain = { isFolded: false, isMaximized: false };
const remembered = rememberPlace(nothingRemembered, monitor, { ...plain, bounds: onMonitor });

describe('the dialog opens', () => {
  it('in the middle of the first display when nothing is remembered', () => {
    expect(startingPlace(nothingRemembered, [laptop, monitor], false)).toEqual({
      bounds: { x: 478, y: 304, width: 485, height: 318 },
      isMaximized: false,
    });
    expect(startingPlace(nothingRemembered, [laptop], true).bounds.height).toBe(128);
  });

  it('where it was', () => {
    expect(startingPlace(remembered, [laptop, monitor], false)).toEqual({ bounds: onMonitor, isMaximized: false });
  });

  it('on the display of the last time, in the place that it had there', () => {
    const onLaptop = { x: 10, y: 35, width: 500, height: 300 };
    const both = rememberPlace(remembered, laptop, { ...plain, bounds: onLaptop });
    expect(startingPlace(both, [monitor, laptop], false).bounds).toEqual(onLaptop);
    const backAgain = rememberPlace(both, monitor, { ...plain, bounds: onMonitor });
    expect(startingPlace(backAgain, [laptop, monitor], false).bounds).toEqual(onMonitor);
    expect(startingPlace(backAgain, [laptop], false).bounds).toEqual(onLaptop);
  });

  it('moves with its display', () => {
    const below = { ...monitor, workArea: { ...monitor.workArea, x: 0, y: 900 } };
    expect(startingPlace(remembered, [laptop, below], false).bounds).toEqual({ ...onMonitor, x: 1_560, y: 1_900 });
  });

  it('in sight when its display has gone', () => {
    const { bounds } = startingPlace(remembered, [laptop], false);
    expect(bounds).toEqual({ x: 840, y: 500, width: 600, height: 400 });
  });

  it('in sight when its display has shrunk', () => {
    const shrunk = { id: 2, workArea: { x: 0, y: 0, width: 500, height: 300 } };
    expect(startingPlace(remembered, [shrunk], false).bounds).toEqual(shrunk.workArea);
  });

  it('as high as it was with the details folded away, and without', () => {
    const folded = rememberPlace(remembered, monitor, {
      bounds: { ...onMonitor, height: 140 },
      isFolded: true,
      isMaximized: false,
    });
    expect(startingPlace(folded, [monitor], true).bounds).toEqual({ ...onMonitor, height: 140 });
    expect(startingPlace(folded, [monitor], false).bounds).toEqual(onMonitor);
  });

  it('maximized, and goes back to what it was before', () => {
    const maximized = rememberPlace(remembered, monitor, {
      bounds: monitor.workArea,
      isFolded: false,
      isMaximized: true,
    });
    expect(startingPlace(maximized, [monitor], false)).toEqual({ bounds: onMonitor, isMaximized: true });
  });
});

it('keeps the places of the latest displays', () => {
  let many = remembered;
  for (let id = 100; id < 150; id += 1) many = rememberPlace(many, { ...laptop, id }, { ...plain, bounds: onMonitor });
  expect(Object.keys(many.places)).toHaveLength(20);
  expect(Object.keys(many.places).at(-1)).toBe('149 1440x875');
  expect(many.places).not.toHaveProperty(keyOf(monitor));
});

it('wherever it was, all of it can be seen, and what could be seen stays', () => {
  const coordinate = fc.integer({ min: -5_000, max: 5_000 });
  const size = fc.integer({ min: 1, max: 5_000 });
  const area = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
  fc.assert(
    fc.property(area, area, (workArea, bounds) => {
      const moved = moveInto(workArea, bounds);
      expect(moved.x).toBeGreaterThanOrEqual(workArea.x);
      expect(moved.y).toBeGreaterThanOrEqual(workArea.y);
      expect(moved.x + moved.width).toBeLessThanOrEqual(workArea.x + workArea.width);
      expect(moved.y + moved.height).toBeLessThanOrEqual(workArea.y + workArea.height);
      expect(moveInto(workArea, moved)).toEqual(moved);
    }),
  );
});

it.each([
  [{ x: 100, y: 100, width: 485, height: 318 }, true],
  [{ x: -385, y: 100, width: 485, height: 318 }, true],
  [{ x: -386, y: 100, width: 485, height: 318 }, false],
  [{ x: 1_341, y: 100, width: 485, height: 318 }, false],
  [{ x: 100, y: 24, width: 485, height: 318 }, false],
  [{ x: 100, y: 880, width: 485, height: 318 }, false],
])('%j can be moved by the user: %s', (bounds, expected) => {
  expect(isReachable(laptop.workArea, bounds)).toBe(expected);
});

describe('the file', () => {
  it('gives back what was put into it', () => {
    expect(readPlaces(JSON.parse(JSON.stringify(remembered)))).toEqual(remembered);
  });

  it.each([undefined, null, 1, 'x', [], {}, { places: [] }, { places: null }])('%j holds nothing', (value) => {
    expect(readPlaces(value)).toEqual(nothingRemembered);
  });

  it('a place that is none is left out', () => {
    const good = remembered.places[keyOf(monitor)];
    const bad = [
      {},
      null,
      { ...good, width: 0 },
      { ...good, x: '1' },
      { ...good, y: 1.5 },
      { ...good, isMaximized: 1 },
    ];
    const places = { ...Object.fromEntries(bad.map((each, i) => [`bad ${i}`, each])), [keyOf(monitor)]: good };
    expect(readPlaces({ last: 5, places })).toEqual({ last: null, places: remembered.places });
  });
});
