// How a year's weeks are told apart by how full they are, and in how many blocks they are drawn. Pure.
import type { Value } from "../../../ipc/types";
import { addDays, mondayOfWeek, monthOf } from "../../../shared/iso_date";

export type ChannelYear = Value<"year_load">["channels"][number];

/** What a week is to a channel. Each has a colour and a pattern of its own, and words. */
export type Fullness = "none" | "few" | "some" | "full" | "over";

/** `few` is below the least per week, where the channel has one: too quiet. */
export function fullness(load: number, { most, least }: Pick<ChannelYear, "most" | "least">): Fullness {
  if (most !== null && load > most) return "over";
  if (least !== null && load < least) return "few";
  if (load === 0) return "none";
  return most !== null && load === most ? "full" : "some";
}

/** How strongly a week is tinted, 0 to 4: a fourth of what it may hold for each; without a limit of the busiest week. */
export function strength(load: number, most: number | null, busiest: number): 0 | 1 | 2 | 3 | 4 {
  const whole = most ?? busiest;
  if (load <= 0 || whole <= 0) return 0;
  return Math.min(4, Math.max(1, Math.ceil((load / whole) * 4))) as 1 | 2 | 3 | 4;
}

export interface MonthHead {
  month: string;
  weeks: number;
}

/** Which month stands over how many of these weeks: the one its Thursday lies in. */
export function monthHeads(weeks: readonly string[]): MonthHead[] {
  const heads: MonthHead[] = [];
  for (const week of weeks) {
    const month = monthOf(addDays(mondayOfWeek(week), 3));
    const last = heads.at(-1);
    if (last?.month === month) last.weeks += 1;
    else heads.push({ month, weeks: 1 });
  }
  return heads;
}

/** A year in so many blocks of about as many weeks. */
export function inBlocks(weeks: readonly string[], blocks: number): string[][] {
  const size = Math.ceil(weeks.length / blocks);
  return Array.from({ length: blocks }, (_, block) => weeks.slice(block * size, block * size + size)).filter(
    (block) => block.length > 0,
  );
}
