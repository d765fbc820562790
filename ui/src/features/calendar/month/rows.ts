// How high each week of the sheet is: busy weeks take what quiet ones do not need. Pure.

/**
 * Shares `available` among rows that want so much each. None gets less than `least`; what is left over goes to all alike,
 * and when it is too little the greatest wishes are cut to one height. Whole pixels.
 */
export function rowHeights(wanted: readonly number[], available: number, least: number): number[] {
  if (wanted.length === 0) return [];
  const wishes = wanted.map((wish) => Math.max(wish, least));
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  if (sum <= available) {
    const extra = (available - sum) / wishes.length;
    return wishes.map((wish) => Math.floor(wish + extra));
  }
  // The height above which wishes are cut, found from the smallest wish up.
  const rising = [...wishes].sort((a, b) => a - b);
  let left = Math.max(available, least * wishes.length);
  let cut = least;
  for (const [index, wish] of rising.entries()) {
    cut = left / (rising.length - index);
    if (wish > cut) break;
    left -= wish;
  }
  return wishes.map((wish) => Math.floor(Math.max(least, Math.min(wish, cut))));
}
