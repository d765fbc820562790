// What a filter means: which cards fit it. One meaning for every view. Pure; today is handed in.
import type { Card, Filter, FilterPeriod } from "../ipc/types";
import { foldedWords } from "./fold";
import { addDays, addMonths, firstOfMonth, lastOfMonth, mondayOf, type IsoDate } from "./iso_date";
import { spanOf } from "./planned";

export const everything: Filter = {
  channels: [],
  owners: [],
  categories: [],
  tags: [],
  campaigns: [],
  statuses: [],
  sponsored: null,
  has_findings: false,
  period: null,
  text: "",
};

/** The parts of a filter that are lists of ids or words. */
export type ListPart = "channels" | "owners" | "categories" | "tags" | "campaigns" | "statuses";

/** What a filter reads of a card; a view without some of it lets that part pass. */
export type Filtered = Pick<Card, "channel" | "owners"> &
  Partial<
    Pick<
      Card,
      "category" | "tags" | "campaign" | "status" | "sponsored" | "has_findings" | "planned" | "title"
    >
  >;

/** Answers whether a card fits, for many cards: what does not depend on the card is worked out once. */
export function fits(filter: Filter, today: IsoDate): (card: Filtered) => boolean {
  const asked = foldedWords(filter.text);
  const period = filter.period === null ? null : daysOf(filter.period, today);
  return (card) =>
    any(filter.channels, card.channel) &&
    anyOf(filter.owners, card.owners) &&
    any(filter.categories, card.category) &&
    anyOf(filter.tags, card.tags) &&
    any(filter.campaigns, card.campaign) &&
    any(filter.statuses, card.status) &&
    (filter.sponsored === null || card.sponsored === undefined || card.sponsored === filter.sponsored) &&
    (!filter.has_findings || card.has_findings !== false) &&
    (filter.period === null || card.planned === undefined || touches(period, card.planned)) &&
    (asked.length === 0 || card.title === undefined || holds(card.title, asked));
}

export function isEverything(filter: Filter): boolean {
  return count(filter) === 0;
}

/** How many of its parts say something. */
export function count(filter: Filter): number {
  const lists: ListPart[] = ["channels", "owners", "categories", "tags", "campaigns", "statuses"];
  return (
    lists.filter((part) => filter[part].length > 0).length +
    Number(filter.sponsored !== null) +
    Number(filter.has_findings) +
    Number(filter.period !== null) +
    Number(filter.text.trim() !== "")
  );
}

/** Whether two filters ask the same, in whatever order. */
export function isSame(one: Filter, other: Filter): boolean {
  const sorted = (filter: Filter) =>
    JSON.stringify(
      Object.entries({ ...filter, text: filter.text.trim() })
        .map(([part, value]) => [part, Array.isArray(value) ? [...value].sort() : value] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  return sorted(one) === sorted(other);
}

/** First and last day; null for what has no time at all. */
export function daysOf(period: FilterPeriod, today: IsoDate): { from: IsoDate; to: IsoDate } | null {
  const monday = mondayOf(today);
  if (typeof period === "object") return period.dates;
  switch (period) {
    case "past":
      return { from: "0000-01-01", to: addDays(today, -1) };
    case "this_week":
      return { from: monday, to: addDays(monday, 6) };
    case "next_week":
      return { from: addDays(monday, 7), to: addDays(monday, 13) };
    case "four_weeks":
      return { from: monday, to: addDays(monday, 27) };
    case "this_month":
      return { from: firstOfMonth(today), to: lastOfMonth(today) };
    case "this_quarter": {
      const first = addMonths(firstOfMonth(today), -((Number(today.slice(5, 7)) - 1) % 3));
      return { from: first, to: lastOfMonth(addMonths(first, 2)) };
    }
    case "unplanned":
      return null;
  }
}

const any = <Value>(wanted: readonly Value[], value: Value | null | undefined): boolean =>
  wanted.length === 0 || value === undefined || (value !== null && wanted.includes(value));

const anyOf = <Value>(wanted: readonly Value[], values: readonly Value[] | undefined): boolean =>
  wanted.length === 0 || values === undefined || values.some((value) => wanted.includes(value));

function touches(period: { from: IsoDate; to: IsoDate } | null, planned: string | null): boolean {
  const span = spanOf(planned);
  if (span === null || period === null) return span === null && period === null;
  return span.from <= period.to && span.to >= period.from;
}

function holds(title: string, asked: string[]): boolean {
  const words = foldedWords(title);
  return asked.every((begins) => words.some((word) => word.startsWith(begins)));
}
