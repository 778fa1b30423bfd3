/** The size of the reference dialog, and of its upper half. */
const USUAL_WIDTH = 485;
const USUAL_HEIGHT = 318;
const USUAL_FOLDED_HEIGHT = 128;

/** What it takes to grab a window. */
const TITLE_BAR_HEIGHT = 30;
const MIN_VISIBLE_WIDTH = 100;

/** Someone who works at many desks keeps the places of this many displays. */
const MAX_DISPLAYS = 20;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export type Bounds = Point & Size;

export interface DisplayArea {
  readonly id: number;
  /** Without task bars and docks. */
  readonly workArea: Bounds;
}

/** Where the dialog was on one display, counted from the corner of its work area. */
export interface Place extends Point {
  readonly width: number;
  /** With the details shown, and without them. */
  readonly unfoldedHeight: number;
  readonly foldedHeight: number;
  readonly isMaximized: boolean;
}

export interface RememberedPlaces {
  /** The display that the dialog was on last. */
  readonly last: string | null;
  /** The newest last. */
  readonly places: Readonly<Record<string, Place>>;
}

/** How the dialog is at the moment. */
export interface PresentPlace {
  readonly bounds: Bounds;
  readonly isFolded: boolean;
  readonly isMaximized: boolean;
}

export interface StartingPlace {
  readonly bounds: Bounds;
  readonly isMaximized: boolean;
}

export const nothingRemembered: RememberedPlaces = { last: null, places: {} };

/** A display with another resolution or task bar is another place to be. */
export function keyOf({ id, workArea: { width, height } }: DisplayArea): string {
  return `${id} ${width}x${height}`;
}

/** The remembered place on the display of the last time; if that has gone, on the first of these. */
export function startingPlace(
  { last, places }: RememberedPlaces,
  displays: readonly [DisplayArea, ...DisplayArea[]],
  isFolded: boolean,
): StartingPlace {
  const display = displays.find((candidate) => keyOf(candidate) === last) ?? displays[0];
  const { workArea } = display;
  const place = places[keyOf(display)] ?? places[last ?? ''] ?? usualPlace(workArea);
  const { x, y, width, isMaximized } = place;
  const height = isFolded ? place.foldedHeight : place.unfoldedHeight;
  return { bounds: moveInto(workArea, { x: workArea.x + x, y: workArea.y + y, width, height }), isMaximized };
}

function usualPlace({ width, height }: Size): Place {
  return {
    x: Math.round((width - USUAL_WIDTH) / 2),
    y: Math.round((height - USUAL_HEIGHT) / 2),
    width: USUAL_WIDTH,
    unfoldedHeight: USUAL_HEIGHT,
    foldedHeight: USUAL_FOLDED_HEIGHT,
    isMaximized: false,
  };
}

/** The nearest place where all of the window can be seen. */
export function moveInto(workArea: Bounds, bounds: Bounds): Bounds {
  const width = Math.min(bounds.width, workArea.width);
  const height = Math.min(bounds.height, workArea.height);
  return {
    x: clamp(bounds.x, workArea.x, workArea.x + workArea.width - width),
    y: clamp(bounds.y, workArea.y, workArea.y + workArea.height - height),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export function rememberPlace(
  { places }: RememberedPlaces,
  display: DisplayArea,
  { bounds, isFolded, isMaximized }: PresentPlace,
): RememberedPlaces {
  const key = keyOf(display);
  const { [key]: before = usualPlace(display.workArea), ...others } = places;
  const present = { x: bounds.x - display.workArea.x, y: bounds.y - display.workArea.y, width: bounds.width };
  const height = isFolded ? { foldedHeight: bounds.height } : { unfoldedHeight: bounds.height };
  // What a maximized window goes back to is what it was before.
  const place = isMaximized ? { ...before, isMaximized } : { ...before, ...present, ...height, isMaximized };
  const newest = [...Object.entries(others), [key, place] as const].slice(-MAX_DISPLAYS);
  return { last: key, places: Object.fromEntries(newest) };
}

/** Whether enough of the title bar can be seen to move the window by it. */
export function isReachable(workArea: Bounds, { x, y, width }: Bounds): boolean {
  const visibleWidth = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
  const isTopVisible = y >= workArea.y && y <= workArea.y + workArea.height - TITLE_BAR_HEIGHT;
  return isTopVisible && visibleWidth >= MIN_VISIBLE_WIDTH;
}
