// The periods a report can be about, and the way from one to the next. Pure.
import { addDays, addMonths, mondayOf, mondayOfWeek, weekOf, type IsoDate } from "../../shared/iso_date";

export type Kind = "week" | "month" | "quarter" | "year";
export const kinds: readonly Kind[] = ["week", "month", "quarter", "year"];

/** The period of a kind that holds a day. */
export function periodOf(kind: Kind, day: IsoDate): string {
  switch (kind) {
    case "week":
      return weekOf(day);
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
    case "year":
      return day.slice(0, 4);
  }
}

/** What a written period is; null for a campaign. */
export function kindOf(period: string): Kind | null {
  if (/^\d{4}-W\d{2}$/.test(period)) return "week";
  if (/^\d{4}-\d{2}$/.test(period)) return "month";
  if (/^\d{4}-Q[1-4]$/.test(period)) return "quarter";
  return /^\d{4}$/.test(period) ? "year" : null;
}

/** The first day of a period. */
export function firstDay(period: string): IsoDate {
  switch (kindOf(period)) {
    case "week":
      return mondayOfWeek(period);
    case "month":
      return `${period}-01`;
    case "quarter":
      return `${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, "0")}-01`;
    case "year":
    case null:
      return `${period.slice(0, 4)}-01-01`;
  }
}

/** So many periods on. */
export function stepped(period: string, by: number): string {
  const kind = kindOf(period);
  if (kind === null) return period;
  const from = firstDay(period);
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[kind];
  return periodOf(kind, kind === "week" ? addDays(mondayOf(from), by * 7) : addMonths(from, by * months));
}
