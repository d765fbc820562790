// Which days a month's sheet shows, and how what lasts several days runs across them. Pure.
import {
  addDays,
  days,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  weekOf,
  type IsoDate,
} from "../../../shared/iso_date";

export interface Week {
  week: string;
  days: IsoDate[];
}

/** Whole weeks, Monday first, from the one with the month's first day to the one with its last. */
export const spanOfMonth = (on: IsoDate): { from: IsoDate; to: IsoDate } => ({
  from: mondayOf(firstOfMonth(on)),
  to: addDays(mondayOf(lastOfMonth(on)), 6),
});

export function weeksOfMonth(on: IsoDate): Week[] {
  const { from, to } = spanOfMonth(on);
  return inWeeks(days(from, to));
}

export function inWeeks(all: IsoDate[]): Week[] {
  const weeks: Week[] = [];
  for (let start = 0; start < all.length; start += 7) {
    const of = all.slice(start, start + 7);
    weeks.push({ week: weekOf(of[0] ?? ""), days: of });
  }
  return weeks;
}

export interface Band {
  id: string;
  kind: "blackout" | "event" | "suggestion";
  name: string;
}

/** One day's piece of a band. */
export interface Piece extends Band {
  /** How many days, this one included, it runs on in this week; 0 on those after the first. */
  span: number;
  starts: boolean;
  ends: boolean;
}

export interface BandRow {
  /** How many lie over one another at most. */
  depth: number;
  /** By date, by lane; null where a lane is empty below another. A day has as many as it needs. */
  pieces: Map<IsoDate, (Piece | null)[]>;
}

/** Lays the bands of one week into as few lanes as they need, longest first, so that none breaks on its way. */
export function bandsOfWeek(week: IsoDate[], onDay: (date: IsoDate) => Band[]): BandRow {
  const runs = new Map<string, { band: Band; from: number; to: number }[]>();
  week.forEach((date, index) => {
    for (const band of onDay(date)) {
      const of = runs.get(band.id) ?? [];
      const last = of.at(-1);
      if (last !== undefined && last.to === index - 1) last.to = index;
      else of.push({ band, from: index, to: index });
      runs.set(band.id, of);
    }
  });
  const laid = [...runs.values()]
    .flat()
    .sort((a, b) => a.from - b.from || b.to - a.to || a.band.id.localeCompare(b.band.id));
  const lanes: number[] = [];
  const pieces = new Map<IsoDate, (Piece | null)[]>(week.map((date) => [date, []]));
  for (const { band, from, to } of laid) {
    let lane = lanes.findIndex((end) => end < from);
    if (lane < 0) lane = lanes.length;
    lanes[lane] = to;
    for (let index = from; index <= to; index += 1) {
      const of = pieces.get(week[index] ?? "");
      if (of === undefined) continue;
      while (of.length < lane) of.push(null);
      of[lane] = {
        ...band,
        span: index === from ? to - from + 1 : 0,
        starts: index === from,
        ends: index === to,
      };
    }
  }
  return { depth: lanes.length, pieces };
}
