// How much of the list is in sight. Pure.

/** What a day's head and a card's line take at least, in root font sizes, as Agenda.svelte and Lines.svelte draw them. */
const HEAD = 2.5;
const LINE = 2.1;

/**
 * How many days, from the first, are in sight: `counts` is how many cards each holds, `room` how many root font sizes high the view
 * is. One more rather than one less.
 */
export function daysInSight(counts: readonly number[], room: number): number {
  let used = 0;
  const past = counts.findIndex((count) => {
    const starts = used;
    used += count === 0 ? 0 : HEAD + count * LINE;
    return starts > room;
  });
  return past === -1 ? counts.length : past;
}
