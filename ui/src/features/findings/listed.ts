// Findings as the list shows them: filtered, in groups by severity, each with the week and people it concerns. Pure.
import type { Card, Finding, Id, RuleName, Severity } from "../../ipc/types";
import type { Filtered } from "../../shared/filter";
import { weekOf } from "../../shared/iso_date";
import { severities } from "../../shared/terms";
import type { Cards } from "../../shared/way_words";

export type { Cards } from "../../shared/way_words";

export interface Listed {
  finding: Finding;
  /** The cards it is about, by time. */
  cards: Card[];
  /** The ISO weeks it touches. */
  weeks: string[];
  people: Id[];
  channels: Id[];
}

export interface Wanted {
  channel: Id | null;
  person: Id | null;
  rule: RuleName | null;
  week: string | null;
}
export const everything: Wanted = { channel: null, person: null, rule: null, week: null };

export function cardsAmong(cards: readonly Card[]): Cards {
  const byPlacement = new Map<Id, Card>();
  const byPost = new Map<Id, Card>();
  for (const card of cards) {
    if (card.placement !== null) byPlacement.set(card.placement, card);
    if (!byPost.has(card.post)) byPost.set(card.post, card);
  }
  return { of: (placement) => byPlacement.get(placement), ofPost: (post) => byPost.get(post) };
}

/** Puts the cards to the findings about them. */
export function listed(findings: readonly Finding[], cards: Cards): Listed[] {
  return findings.map((finding) => {
    const placed = finding.placements.flatMap((id) => cards.of(id) ?? []);
    const alone = placed.length === 0 && finding.post !== null ? cards.ofPost(finding.post) : undefined;
    const of = alone === undefined ? placed : [alone];
    return {
      finding,
      cards: of,
      weeks: distinct([weekOf(finding.from), weekOf(finding.to)]),
      people: distinct([
        ...(finding.person === null ? [] : [finding.person]),
        ...of.flatMap(({ owners }) => owners),
      ]),
      channels: distinct(
        [finding.channel, ...of.map(({ channel }) => channel)].filter((id): id is Id => id !== null),
      ),
    };
  });
}

export const passes = ({ finding, weeks, people, channels }: Listed, wanted: Wanted): boolean =>
  (wanted.rule === null || finding.rule === wanted.rule) &&
  (wanted.channel === null || channels.includes(wanted.channel)) &&
  (wanted.person === null || people.includes(wanted.person)) &&
  (wanted.week === null || isIn(wanted.week, weeks));

/** Whether a finding is about a card that the filter shows; one about no card, whether its channel and people are shown. */
export const concerns = (
  { finding, cards, people }: Listed,
  isShown: (card: Filtered) => boolean,
): boolean =>
  cards.length > 0 ? cards.some(isShown) : isShown({ channel: finding.channel, owners: people });

const isIn = (week: string, weeks: readonly string[]): boolean =>
  (weeks[0] ?? "") <= week && week <= (weeks.at(-1) ?? "");

/** Grouped, the gravest first; severities without findings are left out. */
export const grouped = (all: readonly Listed[]): { severity: Severity; entries: Listed[] }[] =>
  severities
    .map((severity) => ({ severity, entries: all.filter(({ finding }) => finding.severity === severity) }))
    .filter(({ entries }) => entries.length > 0);

/** What a filter can choose between, and how many findings each choice would leave. */
export interface Choices<Value> {
  every: number;
  values: { value: Value; count: number }[];
}

/** Of every filter what occurs at all, counted among what the other filters leave. */
export function offered(
  all: readonly Listed[],
  wanted: Wanted,
): { channel: Choices<Id>; person: Choices<Id>; rule: Choices<RuleName>; week: Choices<string> } {
  const choices = <Name extends keyof Wanted, Value extends NonNullable<Wanted[Name]>>(
    name: Name,
    of: (entry: Listed) => Value[],
    has: (entry: Listed, value: Value) => boolean = (entry, value) => of(entry).includes(value),
  ): Choices<Value> => {
    const left = all.filter((entry) => passes(entry, { ...wanted, [name]: null }));
    const values = distinct(all.flatMap(of));
    return {
      every: left.length,
      values: values.map((value) => ({ value, count: left.filter((entry) => has(entry, value)).length })),
    };
  };
  const week = choices(
    "week",
    ({ weeks }) => weeks,
    ({ weeks }, value) => isIn(value, weeks),
  );
  week.values.sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    channel: choices("channel", ({ channels }) => channels),
    person: choices("person", ({ people }) => people),
    rule: choices("rule", ({ finding }) => [finding.rule]),
    week,
  };
}

/** Where one stands in the list now: at the same finding, else at the one that came after it, else before it. */
export function nearest(was: readonly string[], at: string | null, now: readonly string[]): string | null {
  if (at !== null && now.includes(at)) return at;
  const left = new Set(now);
  const place = at === null ? -1 : was.indexOf(at);
  if (place < 0) return now[0] ?? null;
  return (
    was.slice(place + 1).find((one) => left.has(one)) ??
    was.slice(0, place).findLast((one) => left.has(one)) ??
    now[0] ??
    null
  );
}

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)];
