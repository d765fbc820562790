// What a filter asks, in words: one for each part that can be taken away.
import type { Filter, FilterPeriod, Id } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { board } from "./board.svelte";
import { shortDay } from "./dates";
import type { ListPart } from "./filter";
import { statusName } from "./terms";

/** The periods one can choose without naming dates. */
export const periods = [
  "this_week",
  "next_week",
  "four_weeks",
  "this_month",
  "this_quarter",
  "past",
  "unplanned",
] as const;

export const periodName = (period: FilterPeriod): string =>
  typeof period === "object"
    ? m.filter_dates({ from: shortDay(period.dates.from), to: shortDay(period.dates.to) })
    : m[`filter_period_${period}`]();

export interface FilterChip {
  key: string;
  name: string;
  /** The channel whose badge goes with it. */
  channel?: Id;
  /** The filter without it. */
  without: Partial<Filter>;
}

export function filterChips(filter: Filter): FilterChip[] {
  const info = board.info;
  const named = <Part extends ListPart>(
    part: Part,
    nameOf: (value: Filter[Part][number]) => string | undefined,
  ) =>
    (filter[part] as Filter[Part][number][]).map((value): FilterChip => ({
      key: `${part} ${value}`,
      name: nameOf(value) ?? m.filter_gone(),
      ...(part === "channels" ? { channel: value } : {}),
      without: { [part]: (filter[part] as string[]).filter((other) => other !== value) },
    }));
  const nameIn = (list: { id: Id; name: string }[] | undefined) => (id: Id) =>
    list?.find((one) => one.id === id)?.name;
  const single = (key: string, name: string, without: Partial<Filter>): FilterChip => ({
    key,
    name,
    without,
  });
  return [
    ...named("channels", (id) => board.channel(id)?.name),
    ...named("owners", (id) => board.person(id)?.name),
    ...named("categories", nameIn(info?.categories)),
    ...named("campaigns", nameIn(info?.campaigns)),
    ...named("tags", (id) => {
      const name = nameIn(info?.tags)(id);
      return name === undefined ? undefined : `#${name}`;
    }),
    ...named("statuses", statusName),
    ...(filter.period === null ? [] : [single("period", periodName(filter.period), { period: null })]),
    ...(filter.sponsored === null
      ? []
      : [
          single("sponsored", filter.sponsored ? m.filter_sponsored() : m.filter_not_sponsored(), {
            sponsored: null,
          }),
        ]),
    ...(filter.has_findings
      ? [single("has_findings", m.filter_has_findings(), { has_findings: false })]
      : []),
    ...(filter.text.trim() === ""
      ? []
      : [single("text", m.shared_quote({ text: filter.text.trim() }), { text: "" })]),
  ];
}
