// What the cells of one day have in common: worked out once and not for every hour.
import type { CalendarDay, Card } from "../../../ipc/types";
import { m } from "../../../paraglide/messages.js";
import { isWeekend } from "../../../shared/iso_date";
import { clockOf } from "../move/moves";

export interface Day {
  date: string;
  day: CalendarDay | undefined;
  /** "tirsdag 18. august" */
  name: string;
  isToday: boolean;
  /** Of everything that stands in its column. */
  classes: string;
  /** Those without a time of day. */
  cards: Card[];
}

export const classesOf = (date: string, day: CalendarDay | undefined): string =>
  [
    isWeekend(date) || (day?.holiday && !day.eve) ? "weekend" : "",
    (day?.blackouts.length ?? 0) > 0 ? "blackout" : "",
  ].join(" ");

/** The cell of a day's hour, as `data-day` names it. */
export const cellAt = (date: string, hour: number): string => `${date}T${clockOf(hour * 60)}`;

export const postsInWords = (count: number): string =>
  count === 0 ? m.calendar_day_empty() : m.shared_posts({ count });

/**
 * What a card has room for that is so many root font sizes wide: PostCard.svelte knows `slim` and `tiny`, which has no time; `strait` has one,
 * and its marks stand beside the title. A container of its own for each would ask the layout.
 */
export const roomClass = (width: number): "" | "slim" | "slim strait" | "slim tiny" =>
  width > 7.2 ? "" : width > 5.2 ? "slim" : width > 3.3 ? "slim strait" : "slim tiny";
