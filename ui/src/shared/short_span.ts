// Two days as one short span of dates.
import { shortDay } from "./dates";
import type { IsoDate } from "./iso_date";
import { language } from "./language.svelte";

/** "16.–18. sep.", "31. aug. – 6. sep."; one day is that day: "16. sep.". */
export function shortSpan(from: IsoDate, to: IsoDate): string {
  if (from === to) return shortDay(from);
  const written = new Intl.DateTimeFormat(language.formatting, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return written.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
