import type { MouseEvent } from 'react';

export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 4;

/** The left upper corner of a menu that was asked for at this point: beside it, and within the window with all it has. */
export function placeOfMenu(point: MenuPoint, size: Size, room: Size, rightToLeft: boolean): MenuPoint {
  const left = rightToLeft ? point.x - size.width : point.x;
  return { x: within(left, size.width, room.width), y: within(point.y, size.height, room.height) };
}

/** What does not fit at all begins at the edge. */
function within(wanted: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(wanted, room - size - MARGIN));
}

/** Within the round corners of a menu. */
const UNDER_POINTER = 3;

/**
 * Where the pointer asked for it. Some systems ask as the button is pressed: the menu has to be under the pointer when it
 * is released, or that closes it again.
 */
export function pointAt({ clientX, clientY, currentTarget }: MouseEvent): MenuPoint {
  const rightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  return { x: clientX + (rightToLeft ? UNDER_POINTER : -UNDER_POINTER), y: clientY - UNDER_POINTER };
}

/** On the row that a menu is about, where the keyboard asked for it. */
export function pointOn(row: Element): MenuPoint {
  const { x, y, width, height } = row.getBoundingClientRect();
  return { x: x + width / 3, y: y + height / 2 };
}

/** Under the button that opens a menu. */
export function pointBelow(button: Element): MenuPoint {
  const { left, right, bottom } = button.getBoundingClientRect();
  return { x: getComputedStyle(button).direction === 'rtl' ? right : left, y: bottom };
}
