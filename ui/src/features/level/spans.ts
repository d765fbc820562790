// The spans one levels: a week or a month, from the one the calendar stands on. Pure.
import { addDays, addMonths, daysBetween, mondayOf, weekOf, type IsoDate } from "../../shared/iso_date";

export interface Span {
  kind: "week" | "month";
  from: IsoDate;
  /** Included. */
  to: IsoDate;
  /** "2026-W34" or "2026-08". */
  key: string;
}

const WEEKS = 6;
const MONTHS = 3;

/** Weeks from the given day's on, then months; never one that is wholly past. */
export function spansFrom(on: IsoDate, today: IsoDate): Span[] {
  const start = daysBetween(on, today) > 0 ? today : on;
  const weeks = Array.from({ length: WEEKS }, (_, step) => weekAt(addDays(mondayOf(start), 7 * step)));
  const first = `${start.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS }, (_, step) => monthAt(addMonths(first, step)));
  return [...weeks, ...months];
}

const weekAt = (monday: IsoDate): Span => ({
  kind: "week",
  from: monday,
  to: addDays(monday, 6),
  key: weekOf(monday),
});

const monthAt = (first: IsoDate): Span => ({
  kind: "month",
  from: first,
  to: addDays(addMonths(first, 1), -1),
  key: first.slice(0, 7),
});
