// The stretch of time a wheel shows: a calendar year, a school year or a quarter. Days are counted from its first.
import {
  addDays,
  addMonths,
  daysBetween,
  lastOfMonth,
  mondayOf,
  weekNumber,
  weekOf,
} from "../../../shared/iso_date";

export type SpanKind = "year" | "school" | "quarter";

export interface Span {
  from: string;
  /** The last day, included. */
  to: string;
  days: number;
}

/** `quarter` is 1 to 4 and matters to quarters only. */
export function spanOf(kind: SpanKind, year: number, quarter: number): Span {
  const text = String(year).padStart(4, "0");
  if (kind === "school") return between(`${text}-08-01`, `${String(year + 1).padStart(4, "0")}-07-31`);
  if (kind === "year") return between(`${text}-01-01`, `${text}-12-31`);
  const first = `${text}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
  return between(first, addDays(addMonths(first, 3), -1));
}

const between = (from: string, to: string): Span => ({ from, to, days: daysBetween(from, to) + 1 });

/** The year a span of this kind that holds a day is called by. */
export const yearOf = (kind: SpanKind, day: string): number =>
  Number(day.slice(0, 4)) - (kind === "school" && day.slice(5, 7) < "08" ? 1 : 0);

export const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;

/** How far into the span a day begins. */
export const dayIn = (span: Span, date: string): number => daysBetween(span.from, date);

export interface Stretch {
  /** Days from the start of the span; `to` is where the next one begins. */
  from: number;
  to: number;
  date: string;
}

export function monthsOf(span: Span): Stretch[] {
  const months: Stretch[] = [];
  for (let first = span.from; first <= span.to; first = addMonths(first, 1)) {
    months.push({ from: dayIn(span, first), to: dayIn(span, lastOfMonth(first)) + 1, date: first });
  }
  return months;
}

/** Every ISO week that touches the span, cut to it. */
export function weeksOf(span: Span): (Stretch & { number: number })[] {
  const weeks = [];
  for (let monday = mondayOf(span.from); monday <= span.to; monday = addDays(monday, 7)) {
    const from = Math.max(0, dayIn(span, monday));
    const to = Math.min(span.days, dayIn(span, monday) + 7);
    weeks.push({ from, to, date: monday, number: weekNumber(weekOf(monday)) });
  }
  return weeks;
}
