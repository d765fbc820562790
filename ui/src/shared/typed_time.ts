// What a person types for a day, a week or a time of day, understood. Pure; the month and weekday names are handed in.
import { addDays, mondayOfWeek, weekday, weekOf, type IsoDate } from "./iso_date";

export interface Names {
  /** January first, as the language writes them; after the twelve those of other languages may follow, year by year. */
  months: string[];
  /** Monday first; the same. */
  weekdays: string[];
  today: string[];
  tomorrow: string[];
  week: string[];
}

/** An ISO date or an ISO week; null when it says nothing that can be understood. A day without a year is the nearest to come, or one just past. */
export function typedDay(text: string, today: IsoDate, names: Names): string | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "");
  if (typed === "") return null;
  if (names.today.includes(typed)) return today;
  if (names.tomorrow.includes(typed)) return addDays(today, 1);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return (
    typedWeek(typed, today, names) ?? typedWeekday(typed, today, names) ?? typedDate(typed, today, names)
  );
}

function typedWeek(typed: string, today: IsoDate, names: Names): string | null {
  const isoWeek = /^(\d{4})-?w(\d{1,2})$/.exec(typed);
  if (isoWeek) return realWeek(Number(isoWeek[1]), Number(isoWeek[2]));
  const found = /^(\p{L}+)\.? ?(\d{1,2})(?:[ ,/-]+(\d{4}))?$/u.exec(typed);
  if (!found || !names.week.includes(found[1] ?? "")) return null;
  const number = Number(found[2]);
  return found[3] !== undefined ? realWeek(Number(found[3]), number) : nearestWeek(number, today);
}

/** The next week of that number, or one just past; null where no year near has so many. */
export function nearestWeek(number: number, today: IsoDate): string | null {
  const year = Number(weekOf(today).slice(0, 4));
  const here = realWeek(year, number);
  return here !== null && mondayOfWeek(here) >= addDays(today, -60) ? here : realWeek(year + 1, number);
}

function typedWeekday(typed: string, today: IsoDate, names: Names): string | null {
  const index = startingWith(names.weekdays, typed.replace(/\.$/, ""));
  return index === null ? null : addDays(today, ((index % 7) + 1 - weekday(today) + 7) % 7);
}

function typedDate(typed: string, today: IsoDate, names: Names): string | null {
  const found =
    // After a space two digits are an hour: "18/8 12".
    /^(\d{1,2})[./ -]+(\d{1,2})(?:[./-](\d{2})|[./ -]+(\d{4}))?$/.exec(typed) ??
    /^(\d{1,2})\.? ?(\p{L}+)\.?(?:'(\d{2})| (\d{4}))?$/u.exec(typed);
  if (!found) return null;
  const day = Number(found[1]);
  const named = found[2] ?? "";
  const month = /^\d/.test(named) ? Number(named) : ((startingWith(names.months, named) ?? -13) % 12) + 1;
  const typedYear = found[3] ?? found[4];
  if (typedYear !== undefined) return real(Number(typedYear.padStart(4, "20")), month, day);
  const year = Number(today.slice(0, 4));
  const here = real(year, month, day);
  return here !== null && here >= addDays(today, -60) ? here : (real(year + 1, month, day) ?? here);
}

/** "12", "12.30", "1230", "12:30", "kl 9" → "12:30"; null when it is no time of day. */
export function typedClock(text: string): string | null {
  const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.:h ]?(\d{2}))?$/.exec(text.trim().toLowerCase());
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function startingWith(names: string[], typed: string): number | null {
  if (typed.length < 2) return null;
  const index = names.findIndex((name) => name.toLowerCase().startsWith(typed));
  return index < 0 ? null : index;
}

function real(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

function realWeek(year: number, number: number): string | null {
  if (number < 1 || number > 53) return null;
  const week = `${year}-W${String(number).padStart(2, "0")}`;
  return weekOf(mondayOfWeek(week)) === week ? week : null;
}
