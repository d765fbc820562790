// What a kind of rule begins as when it is chosen, keeping what carries over from the one before.
import type { Recurrence } from "../../ipc/types";

export type RuleKind = Recurrence extends infer Rule ? (Rule extends unknown ? keyof Rule : never) : never;

export function starting(kind: RuleKind, before: Recurrence): Recurrence {
  const month = monthOf(before);
  const weekday = weekdayOf(before);
  const text = String(month).padStart(2, "0");
  switch (kind) {
    case "dates":
      return { dates: { from: `${text}-01`, to: `${text}-14` } };
    case "weeks":
      return { weeks: { from: 34, to: 34 } };
    case "nth_weekday":
      return { nth_weekday: { month, weekday, nth: 1, days: 1 } };
    case "easter":
      return { easter: { offset: -7, days: 8 } };
    case "months":
      return { months: { from: month, to: month } };
    case "quarter":
      return { quarter: Math.ceil(month / 3) };
    case "weekly":
      return { weekly: { weekday } };
    case "monthly_weekday":
      return { monthly_weekday: { weekday, nth: 1 } };
    case "monthly_day":
      return { monthly_day: { day: 1 } };
  }
}

function monthOf(rule: Recurrence): number {
  if ("dates" in rule) return Number(rule.dates.from.slice(0, 2));
  if ("months" in rule) return rule.months.from;
  if ("nth_weekday" in rule) return rule.nth_weekday.month;
  if ("quarter" in rule) return rule.quarter * 3 - 2;
  return 9;
}

function weekdayOf(rule: Recurrence): number {
  if ("nth_weekday" in rule) return rule.nth_weekday.weekday;
  if ("monthly_weekday" in rule) return rule.monthly_weekday.weekday;
  return "weekly" in rule ? rule.weekly.weekday : 5;
}
