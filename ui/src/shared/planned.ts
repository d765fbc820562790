// Planned times as a person types, reads and coarsens them. Pure; month and weekday names are handed in.
import {
  addDays,
  dateOf,
  firstOfMonth,
  lastOfMonth,
  addMonths,
  mondayOfWeek,
  precisionOf,
  timeOf,
  weekOf,
  type IsoDate,
  type Precision,
} from "./iso_date";
import { nearestWeek, typedClock, typedDay, type Names } from "./typed_time";

/** The names a typed planned time may hold. */
export interface PlannedNames extends Names {
  quarter: string[];
}

/**
 * "18.8. 12.00", "uke 34", "august", "3. kvartal 2026", "Q3", "+2d": a planned time; null when it cannot be understood.
 * What begins with a sign counts from `base`, else from today.
 */
export function typedPlanned(
  text: string,
  today: IsoDate,
  names: PlannedNames,
  base: string | null = null,
): string | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (precisionOf(text.trim().toUpperCase()) !== null) return realPlanned(text.trim().toUpperCase());
  return (
    typedShift(typed, base ?? today, names) ??
    typedQuarter(typed, today, names) ??
    typedMonth(typed, today, names) ??
    typedDay(typed, today, names) ??
    typedMinute(typed, today, names)
  );
}

/** The day a calendar that stands on `on` is to go to: as {@link typedPlanned}, and a bare number is the nearest such week. */
export function typedPlace(text: string, on: IsoDate, today: IsoDate, names: PlannedNames): IsoDate | null {
  const bare = /^\d{1,2}$/.exec(text.trim());
  const planned = bare ? nearestWeek(Number(bare[0]), on) : typedPlanned(text, today, names, on);
  return spanOf(planned)?.from ?? null;
}

/** "+2d", "-1 uke", "+1m": so much later or earlier, as exactly as before. */
function typedShift(typed: string, base: string, names: Names): string | null {
  const found = /^([+-]) ?(\d{1,3}) ?(\p{L}*)$/u.exec(typed);
  const from = spanOf(base)?.from;
  if (!found || from === undefined) return null;
  const steps = Number(found[2]) * (found[1] === "-" ? -1 : 1);
  const unit = found[3] ?? "";
  const precision = precisionOf(base);
  const isWeek = unit !== "" && names.week.some((word) => unit.startsWith(word));
  if (!isWeek && /^(m|mnd|mon|md)/.test(unit)) {
    const to = addMonths(from, steps);
    return precision === "month" || precision === "quarter"
      ? asPrecision(to, precision, to)
      : shifted(base, to);
  }
  if (!isWeek && unit !== "" && !/^(d|p)/.test(unit)) return null;
  const to = addDays(from, isWeek ? steps * 7 : steps);
  return precision === "week" && isWeek ? weekOf(to) : shifted(base, to);
}

const shifted = (base: string, to: IsoDate): string => {
  const time = timeOf(base);
  return time === null ? to : `${to}T${time}`;
};

function realPlanned(planned: string): string | null {
  return planned.includes("W") && weekOf(mondayOfWeek(planned)) !== planned ? null : planned;
}

function typedMinute(typed: string, today: IsoDate, names: Names): string | null {
  const alone = /[.:]/.test(typed) ? typedClock(typed) : null;
  if (alone !== null) return `${today}T${alone}`;
  const found = /^(.+?),?\s+(?:(?:kl\.?|at)\s*)?(\d{1,2}[.:]\d{2}|\d{1,2}|\d{4})$/.exec(typed);
  if (!found) return null;
  const day = typedDay((found[1] ?? "").replace(/ (?:kl\.?|at)$/, ""), today, names);
  const clock = typedClock(found[2] ?? "");
  return day === null || clock === null || day.includes("W") ? null : `${day}T${clock}`;
}

function typedQuarter(typed: string, today: IsoDate, names: PlannedNames): string | null {
  const word = names.quarter.map((name) => name.replace(/[^\p{L}]/gu, "")).join("|");
  const before = new RegExp(`^(?:${word})\\.? ?([1-4])(?:\\D+(\\d{4}))?$`, "u").exec(typed);
  const after = new RegExp(`^([1-4])\\. ?(?:${word})(?: (\\d{4}))?$`, "u").exec(typed);
  const found = before ?? after;
  if (!found) return null;
  const quarter = Number(found[1]);
  const year = Number(today.slice(0, 4));
  if (found[2] !== undefined) return `${found[2]}-Q${quarter}`;
  return `${quarter < quarterNumber(today) ? year + 1 : year}-Q${quarter}`;
}

function typedMonth(typed: string, today: IsoDate, names: Names): string | null {
  const found = /^(\p{L}{3,})\.?(?: (\d{4}))?$/u.exec(typed);
  if (!found) return null;
  const index = names.months.findIndex((name) => name.toLowerCase().startsWith(found[1] ?? ""));
  if (index < 0) return null;
  const month = String((index % 12) + 1).padStart(2, "0");
  if (found[2] !== undefined) return `${found[2]}-${month}`;
  const year = Number(today.slice(0, 4));
  return `${month < today.slice(5, 7) ? year + 1 : year}-${month}`;
}

const quarterNumber = (date: IsoDate): number => Math.ceil(Number(date.slice(5, 7)) / 3);

/** The first and last day that a planned time can mean; null for none. */
export function spanOf(planned: string | null): { from: IsoDate; to: IsoDate } | null {
  if (planned === null) return null;
  switch (precisionOf(planned)) {
    case "minute":
    case "day":
      return { from: planned.slice(0, 10), to: planned.slice(0, 10) };
    case "week": {
      const monday = mondayOfWeek(planned);
      return { from: monday, to: addDays(monday, 6) };
    }
    case "month":
      return { from: `${planned}-01`, to: lastOfMonth(`${planned}-01`) };
    case "quarter": {
      const first = `${planned.slice(0, 4)}-${String(Number(planned.slice(6)) * 3 - 2).padStart(2, "0")}-01`;
      return { from: first, to: lastOfMonth(addMonths(first, 2)) };
    }
    case null:
      return null;
  }
}

/** The same plan said more or less exactly: the day it begins with, or today where today lies in it. */
export function asPrecision(
  planned: string | null,
  precision: Precision | null,
  today: IsoDate,
): string | null {
  if (precision === null) return null;
  const span = spanOf(planned);
  const day =
    dateOf(planned) ?? (span === null || (span.from <= today && today <= span.to) ? today : span.from);
  switch (precision) {
    case "minute":
      return `${day}T${timeOf(planned) ?? "12:00"}`;
    case "day":
      return day;
    case "week":
      return weekOf(day);
    case "month":
      return firstOfMonth(day).slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${quarterNumber(day)}`;
  }
}
