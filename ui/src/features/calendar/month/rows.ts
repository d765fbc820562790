// How high each week of the sheet is: busy weeks take what quiet ones do not need. Pure.

export interface RowWish {
  /** What it would need to show all it has. */
  wanted: number;
  /** Less would cut something off. */
  least: number;
}

/**
 * Shares `available` among the rows. None gets less than its least; what is left over goes to all alike, and when it is too
 * little the greatest wishes are cut to one height. Whole pixels.
 */
export function rowHeights(wishes: readonly RowWish[], available: number): number[] {
  const cutTo = (cut: number) => wishes.map(({ wanted, least }) => Math.max(least, Math.min(wanted, cut)));
  const sum = (rows: number[]) => rows.reduce((total, row) => total + row, 0);

  const all = cutTo(Infinity);
  if (sum(all) <= available) {
    const extra = (available - sum(all)) / wishes.length;
    return all.map((row) => Math.floor(row + extra));
  }
  // The height above which wishes are cut lies between none and the greatest; halving finds it to the pixel.
  let [low, high] = [0, Math.max(...all)];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (sum(cutTo(middle)) > available) high = middle;
    else low = middle;
  }
  return cutTo(low).map(Math.floor);
}
