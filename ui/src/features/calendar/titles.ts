// What the bar says of the calendar's views: the month, or the weeks in sight.
import { board } from "../../shared/board.svelte";
import { monthTitle, spanTitle, weeksTitle } from "../../shared/dates";
import { addDays, firstOfMonth, lastOfMonth, mondayOf } from "../../shared/iso_date";
import { period } from "../../shared/period.svelte";

const on = () => period.on(board.today);
const weeks = (): [from: string, to: string] => {
  const from = mondayOf(on());
  return [from, addDays(from, period.weeks * 7 - 1)];
};

export const month = {
  title: () => monthTitle(on()),
  subtitle: () => weeksTitle(firstOfMonth(on()), lastOfMonth(on())),
};

export const lanes = {
  title: () => weeksTitle(...weeks()),
  subtitle: () => spanTitle(...weeks()),
};
