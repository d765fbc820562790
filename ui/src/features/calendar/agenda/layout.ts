// How much of the list is in sight. Pure.

/**
 * How many days, from the first, are in sight: `counts` is how many cards each holds, `room` how many root font sizes high the view
 * is. One more rather than one less.
 */
export function daysInSight(counts: readonly number[], room: number): number {
  let used = 0;
  const past = counts.findIndex((count) => {
    const starts = used;
    used += count === 0 ? 0 : 2.5 + count * 1.75;
    return starts > room;
  });
  return past === -1 ? counts.length : past;
}
