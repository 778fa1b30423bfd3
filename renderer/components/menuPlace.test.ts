import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfMenu } from './menuPlace.ts';

const size = { width: 200, height: 140 };
const room = { width: 485, height: 318 };

it.each([
  ['where the pointer is', { x: 100, y: 50 }, false, { x: 100, y: 50 }],
  ['before the pointer, read from right to left', { x: 300, y: 50 }, true, { x: 100, y: 50 }],
  ['away from the edges', { x: 480, y: 310 }, false, { x: 281, y: 174 }],
  ['away from the other edge', { x: 10, y: 0 }, true, { x: 4, y: 4 }],
])('a menu appears %s', (_name, point, rightToLeft, expected) => {
  expect(placeOfMenu(point, size, room, rightToLeft)).toEqual(expected);
});

it('begins within the window, however small that is', () => {
  const length = fc.nat({ max: 2_000 });
  fc.assert(
    fc.property(length, length, length, length, fc.boolean(), (x, y, width, height, rightToLeft) => {
      const place = placeOfMenu({ x, y }, size, { width, height }, rightToLeft);
      expect(place.x).toBeGreaterThanOrEqual(4);
      expect(place.y).toBeGreaterThanOrEqual(4);
      if (width > 208) expect(place.x + size.width).toBeLessThan(width);
      if (height > 148) expect(place.y + size.height).toBeLessThan(height);
    }),
  );
});
