/** Where a key leads in a list that is not empty; `at` is -1 where the keyboard has not been in it yet. */
export function placeOfKey(key: string, at: number, count: number, rowsPerPage: number): number | undefined {
  const place = wantedPlace(key, at, count, rowsPerPage);
  return place === undefined ? undefined : Math.min(Math.max(place, 0), count - 1);
}

function wantedPlace(key: string, at: number, count: number, rowsPerPage: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? count - 1 : at - 1;
    case 'PageDown':
      return Math.max(at, 0) + rowsPerPage;
    case 'PageUp':
      return Math.max(at, 0) - rowsPerPage;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
