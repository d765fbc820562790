// What the bar says of the calendar's views: the month, the weeks in sight, or the year.
import { board } from "../../shared/board.svelte";
import { monthTitle, spanTitle, weeksTitle, weekTitle } from "../../shared/dates";
import { addDays, firstOfMonth, lastOfMonth, mondayOf, weekOf } from "../../shared/iso_date";
import { period } from "../../shared/period.svelte";

const on = () => period.on(board.today);
const span = (count: number): [from: string, to: string] => {
  const from = mondayOf(on());
  return [from, addDays(from, count * 7 - 1)];
};

export const month = {
  title: () => monthTitle(on()),
  subtitle: () => weeksTitle(firstOfMonth(on()), lastOfMonth(on())),
};

export const week = {
  title: () => weekTitle(weekOf(on())),
  subtitle: () => spanTitle(...span(1)),
};

export const lanes = {
  title: () => weeksTitle(...span(period.weeks)),
  subtitle: () => spanTitle(...span(period.weeks)),
};

export const agenda = lanes;

export const year = {
  title: () => weekOf(on()).slice(0, 4),
  subtitle: () => "",
};
