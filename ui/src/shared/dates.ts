// Dates, times and weeks in the person's language. The arithmetic is in iso_date.ts.
import { m } from "../paraglide/messages.js";
import { board } from "./board.svelte";
import { addDays, dateOf, precisionOf, timeOf, weekNumber, weekOf, type IsoDate } from "./iso_date";
import { language } from "./language.svelte";
import type { PlannedNames } from "./planned";
import type { Names } from "./typed_time";

/** Beyond so many dates in one style what was said is forgotten; a year in five styles of a screen is far below. */
const KEPT = 5_000;

/** Says something about dates in the person's language, and keeps it: a screen asks for the same few dates again and again. */
function style<Asked extends IsoDate[]>(
  options: Intl.DateTimeFormatOptions,
  say: (formatter: Intl.DateTimeFormat, ...dates: Asked) => string,
): (...dates: Asked) => string {
  let tongue = "";
  let formatter: Intl.DateTimeFormat | undefined;
  const said = new Map<string, string>();
  return (...dates) => {
    if (formatter === undefined || tongue !== language.formatting || said.size > KEPT) {
      tongue = language.formatting;
      // Making one takes a hundred times as long as using it.
      formatter = new Intl.DateTimeFormat(tongue, { ...options, timeZone: "UTC" });
      said.clear();
    }
    const key = dates.join();
    let words = said.get(key);
    if (words === undefined) {
      words = say(formatter, ...dates);
      said.set(key, words);
    }
    return words;
  };
}

const midnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
const dayIn = (options: Intl.DateTimeFormatOptions): ((date: IsoDate) => string) =>
  style(options, (formatter, date: IsoDate) => formatter.format(midnight(date)));

const monthAndYear = dayIn({ month: "long", year: "numeric" });
const dayMonthAndYear = dayIn({ day: "numeric", month: "long", year: "numeric" });
const weekdayInShort = dayIn({ weekday: "short" });

/** "tirsdag" → "Tirsdag" */
export const capitalised = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(language.formatting) + words.slice(1);

/** "August 2026" */
export const monthTitle = (date: IsoDate): string => capitalised(monthAndYear(date));
/** "august" */
export const monthName = dayIn({ month: "long" });
/** "aug." */
export const shortMonth = dayIn({ month: "short" });
/** "18. august" */
export const dayAndMonth = dayIn({ day: "numeric", month: "long" });
/** "18. aug." */
export const shortDay = dayIn({ day: "numeric", month: "short" });
/** "tirsdag 18. august" */
export const longDay = dayIn({ weekday: "long", day: "numeric", month: "long" });
/** "tirsdag 18. august 2026" */
export const fullDay = dayIn({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
/** "tir." */
export const shortWeekday = (date: IsoDate): string => capitalised(weekdayInShort(date).replace(/\.$/, ""));
/** "tirsdag" */
export const longWeekday = dayIn({ weekday: "long" });
/** "18" */
export const dayNumber = (date: IsoDate): string => String(Number(date.slice(8)));
/** "Uke 34" */
export const weekTitle = (week: string): string => m.shared_week({ number: weekNumber(week) });
/** "Uke 34–35", "Uke 53–1" */
export function weeksTitle(from: IsoDate, to: IsoDate): string {
  const [first, last] = [weekOf(from), weekOf(to)];
  return first === last
    ? weekTitle(first)
    : m.shared_weeks({ from: weekNumber(first), to: weekNumber(last) });
}
/** "17.–30. august 2026", "31. august – 13. september 2026" */
export const spanTitle = style(
  { day: "numeric", month: "long", year: "numeric" },
  (formatter, from: IsoDate, to: IsoDate) => formatter.formatRange(midnight(from), midnight(to)),
);

/** "16.–18. sep.", "31. aug. – 6. sep." */
export const shortRange = style({ day: "numeric", month: "short" }, (formatter, from: IsoDate, to: IsoDate) =>
  formatter.formatRange(midnight(from), midnight(to)),
);

/** "12.00" in Norwegian, "12:00" in English; what is typed may use either. */
export const clock = (time: string): string => (language.current === "nb" ? time.replace(":", ".") : time);

/** "18. august", of another year than today's "18. august 2027". */
const dayThen = (date: IsoDate): string =>
  date.slice(0, 4) === board.today.slice(0, 4) ? dayAndMonth(date) : dayMonthAndYear(date);

/** "uke 34", of another year than today's week "uke 34, 2027". */
function weekThen(week: string): string {
  const words = weekTitle(week).toLocaleLowerCase(language.formatting);
  const year = week.slice(0, 4);
  return year === weekOf(board.today).slice(0, 4) ? words : `${words}, ${year}`;
}

/** A planned time in words: "18. august kl. 12.00", "uke 34", "august 2026", "3. kvartal 2026". Always with the year where it is not this one. */
export function plannedWords(planned: string | null): string {
  if (planned === null) return m.shared_no_time();
  const date = dateOf(planned);
  const time = timeOf(planned);
  switch (precisionOf(planned)) {
    case "minute":
      return m.shared_day_at({ day: dayThen(date ?? planned), time: clock(time ?? "") });
    case "day":
      return dayThen(planned);
    case "week":
      return weekThen(planned);
    case "month":
      return monthAndYear(`${planned}-01`);
    case "quarter":
      return m.shared_quarter({ number: planned.slice(6), year: planned.slice(0, 4) });
    case null:
      return planned;
  }
}

/** The seven short weekday names, Monday first. */
export const weekdayNames = (): { short: string; long: string }[] =>
  Array.from({ length: 7 }, (_, step) => {
    const date = addDays("2026-08-17", step);
    return { short: shortWeekday(date), long: longWeekday(date) };
  });

const amounts = new Map<string, Intl.NumberFormat>();

/** 2 → "2", 2.5 → "2,5": loads in whole posts. */
export function amount(load: number): string {
  const tongue = language.formatting;
  let made = amounts.get(tongue);
  if (made === undefined) {
    made = new Intl.NumberFormat(tongue, { maximumFractionDigits: 2 });
    amounts.set(tongue, made);
  }
  return made.format(load);
}

/** "18.8.2026" in Norwegian, "18/08/2026" in English: short, and understood again when typed. */
export const shortDate = dayIn({ day: "numeric", month: "numeric", year: "numeric" });

const listed = (words: string): string[] => words.split(",").map((word) => word.trim());

// People who write Norwegian also type "fri" and "aug": every language of the window is understood, the person's own first.
const namesIn = (
  tongue: string,
  dates: readonly IsoDate[],
  options: Intl.DateTimeFormatOptions,
): string[] => {
  const written = new Intl.DateTimeFormat(tongue, { ...options, timeZone: "UTC" });
  return dates.map((date) => written.format(new Date(`${date}T00:00:00Z`)));
};
const tongues = ["nb", "en-GB", "sv", "da", "fi"];
const understood = new Map<string, { months: string[]; weekdays: string[] }>();

function namesUnderstood(): { months: string[]; weekdays: string[] } {
  const own = language.formatting;
  let names = understood.get(own);
  if (names === undefined) {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}-01`);
    const week = Array.from({ length: 7 }, (_, step) => addDays("2026-08-17", step));
    const ordered = [own, ...tongues.filter((tongue) => tongue !== own)];
    names = {
      months: ordered.flatMap((tongue) => namesIn(tongue, months, { month: "long" })),
      weekdays: ordered.flatMap((tongue) => namesIn(tongue, week, { weekday: "long" })),
    };
    understood.set(own, names);
  }
  return names;
}

/** The names a typed day may hold in the person's language, and in the others. */
export const dayNamesForTyping = (): Names => ({
  ...namesUnderstood(),
  today: listed(m.shared_words_today()),
  tomorrow: listed(m.shared_words_tomorrow()),
  week: listed(m.shared_words_week()),
});

/** The names a typed planned time may hold: days, weeks, months and quarters. */
export const plannedNamesForTyping = (): PlannedNames => ({
  ...dayNamesForTyping(),
  quarter: listed(m.shared_words_quarter()),
});

/** A planned time in a field, short and understood again when typed: "18.8.2026 12.00", "uke 34", "august 2026". */
export function plannedInField(planned: string): string {
  const date = dateOf(planned);
  if (date === null) return plannedWords(planned);
  const time = timeOf(planned);
  return time === null ? shortDate(date) : `${shortDate(date)} ${clock(time)}`;
}

/** A planned time as quick capture reads it in a line: "18.8.2026 12:00"; what has no day as it is written in files. */
export function plannedInLine(planned: string): string {
  const [date, time] = [dateOf(planned), timeOf(planned)];
  if (date === null) return planned;
  return time === null ? shortDate(date) : `${shortDate(date)} ${time}`;
}

/** A moment on the board's clock: "18. august kl. 12.00", with the year where it is another than today's. */
export function momentWords(at: string): string {
  const planned = at.slice(0, 16);
  return precisionOf(planned) === "minute" ? plannedWords(planned) : at;
}
