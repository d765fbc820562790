// Two days as one short span of dates.
import { shortDay, shortRange } from "./dates";
import type { IsoDate } from "./iso_date";

/** "16.–18. sep.", "31. aug. – 6. sep."; one day is that day: "16. sep.". */
export const shortSpan = (from: IsoDate, to: IsoDate): string =>
  from === to ? shortDay(from) : shortRange(from, to);
