/** The first number of a range for which something is so that is so for all after it; its end if there is none. */
export function firstOf(from: number, to: number, isSo: (number: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
