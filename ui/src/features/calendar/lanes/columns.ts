// What the lanes' columns have in common: which days, how wide, what they are called. Worked out once and not for every cell. Pure.
import type { CalendarDay } from "../../../ipc/types";
import { isWeekend, type IsoDate } from "../../../shared/iso_date";

export interface Column {
  date: IsoDate;
  day: CalendarDay | undefined;
  /** "tirsdag 18. august" */
  name: string;
  /** A weekend that stands empty in every lane. */
  isNarrow: boolean;
  isMonday: boolean;
  isToday: boolean;
  /** Of everything that stands in it. */
  classes: string;
}

interface Days {
  day: (date: IsoDate) => CalendarDay | undefined;
  name: (date: IsoDate) => string;
  isBusy: (date: IsoDate) => boolean;
  today: IsoDate;
}

export const columnsOf = (dates: readonly IsoDate[], { day, name, isBusy, today }: Days): Column[] =>
  dates.map((date, index) => {
    const column = {
      date,
      day: day(date),
      name: name(date),
      isNarrow: isWeekend(date) && !isBusy(date),
      isMonday: index % 7 === 0,
      isToday: date === today,
    };
    return { ...column, classes: classesOf(column) };
  });

const classesOf = ({ date, day, isMonday, isToday, isNarrow }: Omit<Column, "classes">): string =>
  [
    isWeekend(date) || (day?.holiday && !day.eve) ? "weekend" : "",
    isToday ? "today" : "",
    isMonday ? "monday" : "",
    (day?.blackouts.length ?? 0) > 0 ? "blackout" : "",
    isNarrow ? "narrow" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");

/** In root font sizes: the column of channels, and what a day needs. */
export const HEAD = 11;
const NARROW = 3.25;
const least = (column: Column): number => (column.isNarrow ? NARROW : isWeekend(column.date) ? 5.25 : 5.75);

/** How wide the lanes are at least, in root font sizes. */
export const leastWidth = (columns: readonly Column[]): number =>
  HEAD + columns.reduce((sum, column) => sum + least(column), 0);

/** For `grid-template-columns`. */
export const template = (columns: readonly Column[]): string =>
  [`${HEAD}rem`, ...columns.map(({ isNarrow }) => (isNarrow ? `${NARROW}rem` : "minmax(0, 1fr)"))].join(" ");
