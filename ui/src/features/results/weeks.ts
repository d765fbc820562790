// Rows under the ISO week they belong to, as they come. Pure but for the words.
import type { ResultRow } from "../../ipc/types";
import { capitalised, plannedWords } from "../../shared/dates";
import { dateOf, weekOf } from "../../shared/iso_date";

export interface WeekOfRows {
  title: string;
  rows: ResultRow[];
}

/** What has no week (only a month or a quarter) stands under that. */
export function byWeek(rows: readonly ResultRow[]): WeekOfRows[] {
  const weeks = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const day = dateOf(row.planned);
    const key = day === null ? row.planned : weekOf(day);
    const list = weeks.get(key);
    if (list === undefined) weeks.set(key, [row]);
    else list.push(row);
  }
  return [...weeks].map(([key, listed]) => ({
    title: capitalised(plannedWords(key)),
    rows: listed,
  }));
}
