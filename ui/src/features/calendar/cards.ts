// Cards by day and by week, which findings are drawn on which, and how many fit. Knows no language and no screen.
import type { Card, DayLoad, Finding, Id } from "../../ipc/types";
import { dateOf, precisionOf, timeOf } from "../../shared/iso_date";

/** What tells one card from another: its placement, or its post while it has none. */
export const keyOf = (card: Pick<Card, "placement" | "post">): string =>
  card.placement ?? `post:${card.post}`;

/** Cancelled posts and skipped placements are not drawn. */
export const isDrawn = (card: Card): boolean => card.status !== "cancelled" && card.state !== "skipped";

export const isIdea = (card: Card): boolean => card.status === "idea";
export const isOut = (card: Card): boolean =>
  card.state === "published" || (card.placement === null && card.status === "published");

/** The day's order: what is meant for all day, then by the clock, then by title; ideas last. */
export function inOrder(one: Card, other: Card): number {
  return (
    Number(isIdea(one)) - Number(isIdea(other)) ||
    compare(timeOf(one.planned) ?? "", timeOf(other.planned) ?? "") ||
    byTitle.compare(one.title, other.title) ||
    compare(keyOf(one), keyOf(other))
  );
}

const byTitle = new Intl.Collator();
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export function byDay(cards: readonly Card[]): Map<string, Card[]> {
  return drawn(cards, (card) => dateOf(card.planned));
}

/** Those that are meant for a week as a whole. */
export function byWeek(cards: readonly Card[]): Map<string, Card[]> {
  return drawn(cards, (card) =>
    card.planned !== null && precisionOf(card.planned) === "week" ? card.planned : null,
  );
}

/** By channel and day (or week), for the lanes: `lane(id, "2026-08-18")`. */
export function byLane(cards: readonly Card[]): Map<string, Card[]> {
  return drawn(cards, (card) => {
    const when = dateOf(card.planned) ?? card.planned;
    return when === null ? null : laneKey(card.channel, when);
  });
}

export const laneKey = (channel: Id | null, when: string): string => `${channel ?? ""}|${when}`;

function drawn(cards: readonly Card[], groupOf: (card: Card) => string | null): Map<string, Card[]> {
  const groups = grouped(cards, (card) => (isDrawn(card) ? groupOf(card) : null));
  for (const members of groups.values()) members.sort(inOrder);
  return groups;
}

function grouped<Thing>(
  things: readonly Thing[],
  groupOf: (thing: Thing) => string | null,
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groupOf(thing);
    if (group === null) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [thing]);
    else members.push(thing);
  }
  return groups;
}

export const loadsByDay = (loads: readonly DayLoad[]): Map<string, DayLoad[]> =>
  grouped(loads, ({ date }) => date);

/** The findings to draw on each card: on every one involved, so that both of a pair are marked. */
export function marks(findings: readonly Finding[]): Map<string, Finding[]> {
  const marked = new Map<string, Finding[]>();
  const add = (key: string, finding: Finding) => {
    const found = marked.get(key);
    if (found === undefined) marked.set(key, [finding]);
    else if (!found.includes(finding)) found.push(finding);
  };
  for (const finding of findings) {
    if (finding.accepted !== null && finding.accepted !== undefined) continue;
    for (const placement of finding.placements) add(placement, finding);
    if (finding.placements.length === 0 && finding.post !== null) add(`post:${finding.post}`, finding);
  }
  return marked;
}

/** The channels that have more than they may on a day, in the order given. */
export const overloaded = (loads: readonly DayLoad[]): DayLoad[] =>
  loads.filter(({ load, limit }) => limit !== null && load > limit);

export interface Fit {
  density: "two_lines" | "one_line";
  /** How many are drawn; the rest wait behind "+ n more". */
  shown: number;
}

/** Sizes in pixels: the room for cards, one card's height in each density with its gap, and the line that says "+ n more". */
export interface Sizes {
  room: number;
  twoLines: number;
  oneLine: number;
  more: number;
}

/** Two lines each where all fit so, else one line each, else as many as fit above "+ n more" and at least one. */
export function fit(count: number, { room, twoLines, oneLine, more }: Sizes): Fit {
  if (count * twoLines <= room) return { density: "two_lines", shown: count };
  if (count * oneLine <= room) return { density: "one_line", shown: count };
  return { density: "one_line", shown: Math.max(1, Math.floor((room - more) / oneLine)) };
}
