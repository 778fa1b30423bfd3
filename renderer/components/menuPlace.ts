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
