// The calendar's views, in the order of the bar and of the keys, and how far a step through time takes each.
import { addDays, addMonths, mondayOf, type IsoDate } from "../../shared/iso_date";
import { period } from "../../shared/period.svelte";
import type { Route } from "../../shared/route.svelte";

export const views = ["month", "week", "lanes", "agenda", "year"] as const;
export type CalendarView = (typeof views)[number];

export const routeOf = (view: CalendarView): Route & `calendar/${string}` => `calendar/${view}`;

export const viewAt = (route: Route): CalendarView =>
  views.find((view) => route === routeOf(view)) ?? "month";

/** The view that was on a day shows what comes before or after: a month, a week, a year. */
export function step(view: CalendarView, on: IsoDate, by: -1 | 1): void {
  period.goTo(stepped(view, on, by));
}

export function stepped(view: CalendarView, on: IsoDate, by: -1 | 1): IsoDate {
  if (view === "month") return addMonths(on, by);
  // Not twelve months: 30 December can lie in the next ISO year.
  if (view === "year") return addDays(mondayOf(on), by * 364);
  return addDays(mondayOf(on), by * 7);
}
