// Calendar arithmetic on ISO strings ("2026-08-18", "2026-W34"). Knows no clock, no time zone and no language.

export type IsoDate = string;
export type IsoWeek = string;

const DAY = 86_400_000;

const stamp = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const isoDate = (milliseconds: number): IsoDate => new Date(milliseconds).toISOString().slice(0, 10);

export const addDays = (date: IsoDate, days: number): IsoDate => isoDate(stamp(date) + days * DAY);

/** Whole days from the first to the second. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((stamp(to) - stamp(from)) / DAY);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: IsoDate): number => new Date(stamp(date)).getUTCDay() || 7;

export const isWeekend = (date: IsoDate): boolean => weekday(date) > 5;

export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekday(date));

export function days(from: IsoDate, to: IsoDate): IsoDate[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, step) => addDays(from, step));
}

export const monthOf = (date: IsoDate): string => date.slice(0, 7);
export const isSameMonth = (date: IsoDate, other: IsoDate): boolean => monthOf(date) === monthOf(other);
export const firstOfMonth = (date: IsoDate): IsoDate => `${monthOf(date)}-01`;

export function lastOfMonth(date: IsoDate): IsoDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

/** The same day so many months on; the month's last where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((((index % 12) + 12) % 12) + 1).padStart(2, "0")}`;
  const length = new Date(Date.UTC(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 0)).getUTCDate();
  return `${first}-${String(Math.min(day, length)).padStart(2, "0")}`;
}

/** A week belongs to the year its Thursday lies in. */
export function weekOf(date: IsoDate): IsoWeek {
  const thursday = addDays(date, 4 - weekday(date));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

export const weekNumber = (week: IsoWeek): number => Number(week.slice(6));

export function mondayOfWeek(week: IsoWeek): IsoDate {
  const first = mondayOf(`${week.slice(0, 4)}-01-04`);
  return addDays(first, (weekNumber(week) - 1) * 7);
}

export type Precision = "minute" | "day" | "week" | "month" | "quarter";

/** How exactly a planned time is meant; null where the text is none. */
export function precisionOf(planned: string): Precision | null {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(planned)) return "minute";
  if (/^\d{4}-\d{2}-\d{2}$/.test(planned)) return "day";
  if (/^\d{4}-W\d{2}$/.test(planned)) return "week";
  if (/^\d{4}-\d{2}$/.test(planned)) return "month";
  if (/^\d{4}-Q[1-4]$/.test(planned)) return "quarter";
  return null;
}

/** The day of a planned time, where it has one. */
export const dateOf = (planned: string | null): IsoDate | null =>
  planned !== null && /^\d{4}-\d{2}-\d{2}/.test(planned) ? planned.slice(0, 10) : null;

/** The "12:00" of a planned time, where it has one. */
export const timeOf = (planned: string | null): string | null =>
  planned !== null && planned.length === 16 && planned[10] === "T" ? planned.slice(11) : null;

/** The same planned time on another day: an exact one keeps its minute, all others become that day. */
export function onDay(planned: string | null, date: IsoDate): string {
  const time = timeOf(planned);
  return time === null ? date : `${date}T${time}`;
}
