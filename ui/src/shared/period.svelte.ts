// The day the calendar stands on and how many weeks the lanes span. Kept while the window is open.
import { addDays, addMonths, mondayOf, type IsoDate } from "./iso_date";

export type WeekCount = 1 | 2 | 4;

let on = $state<IsoDate | null>(null);
let weeks = $state<WeekCount>(2);

export const period = {
  /** The day gone to, or today before any. */
  on: (today: IsoDate): IsoDate => on ?? today,
  get weeks(): WeekCount {
    return weeks;
  },
  spanWeeks(count: WeekCount): void {
    weeks = count;
  },
  goTo(date: IsoDate | null): void {
    on = date;
  },
  stepMonths(today: IsoDate, steps: number): void {
    on = addMonths(on ?? today, steps);
  },
  stepWeeks(today: IsoDate, steps: number): void {
    on = addDays(mondayOf(on ?? today), steps * 7);
  },
};
