// The heights DayCell.svelte and PostCard.svelte draw with, in pixels for a root font of `unit`. They change together.

export interface Heights {
  head: number;
  band: number;
  notice: number;
  foot: number;
  twoLines: number;
  oneLine: number;
  more: number;
  weekdays: number;
  leastRow: number;
  /** More than so many a day do not make its week any higher. */
  mostCards: number;
  /** The same for a week that is over. */
  mostPast: number;
}

export const heights = (unit: number): Heights => ({
  head: unit * 1.5,
  band: unit * 1.0625 + 2,
  notice: unit * 1.1875 + 2,
  foot: 5,
  twoLines: unit * 2.5 + 1,
  oneLine: unit * 1.5 + 1,
  more: unit * 1.5 + 1,
  weekdays: unit * 1.75,
  leastRow: unit * 6.25,
  mostCards: 12,
  mostPast: 2,
});
