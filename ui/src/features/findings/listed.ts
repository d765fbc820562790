// Findings as the list shows them: filtered, in groups by severity, each with the week and people it concerns. Pure.
import type { Card, Finding, Id, RuleName, Severity } from "../../ipc/types";
import { weekOf } from "../../shared/iso_date";
import { severities } from "../../shared/terms";

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
  rule: RuleName | null;
  channel: Id | null;
  person: Id | null;
  week: string | null;
}
export const everything: Wanted = { rule: null, channel: null, person: null, week: null };

/** Puts the cards of the calendar to the findings about them. */
export function listed(findings: readonly Finding[], cards: readonly Card[]): Listed[] {
  const byPlacement = new Map<Id, Card>();
  const byPost = new Map<Id, Card>();
  for (const card of cards) {
    if (card.placement !== null) byPlacement.set(card.placement, card);
    if (!byPost.has(card.post)) byPost.set(card.post, card);
  }
  return findings.map((finding) => {
    const placed = finding.placements.flatMap((id) => byPlacement.get(id) ?? []);
    const alone = placed.length === 0 && finding.post !== null ? byPost.get(finding.post) : undefined;
    const of = alone === undefined ? placed : [alone];
    return {
      finding,
      cards: of,
      weeks: [...new Set([weekOf(finding.from), weekOf(finding.to)])],
      people: [
        ...new Set([
          ...(finding.person === null ? [] : [finding.person]),
          ...of.flatMap(({ owners }) => owners),
        ]),
      ],
      channels: [
        ...new Set(
          [finding.channel, ...of.map(({ channel }) => channel)].filter((id): id is Id => id !== null),
        ),
      ],
    };
  });
}

export const passes = ({ finding, weeks, people, channels }: Listed, wanted: Wanted): boolean =>
  (wanted.rule === null || finding.rule === wanted.rule) &&
  (wanted.channel === null || channels.includes(wanted.channel)) &&
  (wanted.person === null || people.includes(wanted.person)) &&
  (wanted.week === null || ((weeks[0] ?? "") <= wanted.week && wanted.week <= (weeks.at(-1) ?? "")));

/** Grouped, the gravest first; severities without findings are left out. */
export const grouped = (all: readonly Listed[]): { severity: Severity; entries: Listed[] }[] =>
  severities
    .map((severity) => ({ severity, entries: all.filter(({ finding }) => finding.severity === severity) }))
    .filter(({ entries }) => entries.length > 0);

/** What the filters can choose between: only what occurs. */
export function occurring(all: readonly Listed[]): {
  rules: RuleName[];
  channels: Id[];
  people: Id[];
  weeks: string[];
} {
  const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)];
  return {
    rules: distinct(all.map(({ finding }) => finding.rule)),
    channels: distinct(all.flatMap(({ channels }) => channels)),
    people: distinct(all.flatMap(({ people }) => people)),
    weeks: distinct(all.flatMap(({ weeks }) => weeks)).sort(),
  };
}
