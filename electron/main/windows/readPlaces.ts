import { nothingRemembered, type Place, type RememberedPlaces } from './placement.ts';

/** Whatever the file holds becomes places; what is none is left out. */
export function readPlaces(value: unknown): RememberedPlaces {
  if (!isRecord(value) || !isRecord(value.places)) return nothingRemembered;
  const places = Object.entries(value.places).filter((entry): entry is [string, Place] => isPlace(entry[1]));
  return { last: typeof value.last === 'string' ? value.last : null, places: Object.fromEntries(places) };
}

function isPlace(value: unknown): value is Place {
  if (!isRecord(value)) return false;
  const { x, y, width, unfoldedHeight, foldedHeight, isMaximized } = value;
  const sizes = [width, unfoldedHeight, foldedHeight];
  return (
    [x, y, ...sizes].every(Number.isInteger) &&
    sizes.every((size) => Number(size) > 0) &&
    typeof isMaximized === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
