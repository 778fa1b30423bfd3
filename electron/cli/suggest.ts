/** Of these names the one that was probably meant; undefined where none comes near. */
export function suggest(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.toUpperCase();
  // A name of a few letters is near to everything.
  const furthest = Math.floor(wanted.length / 4);
  let best: string | undefined;
  let least = furthest + 1;
  for (const name of names) {
    // "not_found" is MAPI_E_NOT_FOUND.
    const short = name.toUpperCase().replace(/^[A-Z]+_[A-Z]_/, '');
    const distance = Math.min(distanceOf(wanted, name.toUpperCase()), distanceOf(wanted, short));
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** How many letters must be added, left out, changed, or swapped with their neighbour. */
function distanceOf(a: string, b: string): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(previous, j) + 1,
        at(row, j - 1) + 1,
        at(previous, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, previous] = [previous, row];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}
