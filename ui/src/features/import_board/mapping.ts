// What lists, labels and fields become, as choices in a form and back. Pure.
import type {
  Format,
  Id,
  Meaning,
  MappedField,
  MappedLabel,
  MappedList,
  Platform,
  Status,
  TrelloMap,
} from "../../ipc/types";

/** A place that a label can mean: a channel of the board, or one that the import would make. */
export interface KnownChannel {
  id: Id | null;
  name: string;
  platform: Platform;
}

export type MeaningKind = Meaning["kind"];

/** Every channel that can be chosen: the board's, and those that the mapping names already. */
export function channelsIn(map: TrelloMap, known: readonly KnownChannel[]): KnownChannel[] {
  const all = new Map(known.map((channel) => [channel.name, channel]));
  const add = (name: string, platform: Platform) => {
    if (!all.has(name)) all.set(name, { id: null, name, platform });
  };
  for (const { to } of [...map.labels, ...map.fields]) {
    if (to.kind === "channel") add(to.name, to.platform);
    if (to.kind === "channels") for (const place of to.places) add(place.name, place.platform);
  }
  return [...all.values()];
}

/** The meaning of that kind. A channel begins with the first known one; one that is named so is preferred. */
export function meaningOf(
  kind: MeaningKind,
  label: string,
  before: Meaning,
  channels: readonly KnownChannel[],
  usualFormat: (platform: Platform) => Format,
): Meaning {
  if (kind === before.kind) return before;
  if (kind === "channels") return before.kind === "channels" ? before : { kind: "ignore" };
  if (kind !== "channel") return { kind };
  const sought = label.toLowerCase();
  const place = channels.find(({ name }) => sought.includes(name.toLowerCase())) ?? channels[0];
  const { name, platform } = place ?? { name: label, platform: "other" as Platform };
  return { kind: "channel", name, platform, format: usualFormat(platform) };
}

/** A list's choice: a status, or out. */
export type ListChoice = Status | "leave_out";
export const choiceOf = ({ to }: MappedList): ListChoice =>
  to.leave_out ? "leave_out" : (to.status ?? "drafting");

export function withList(map: TrelloMap, at: number, choice: ListChoice): TrelloMap {
  return changedList(map, at, (list) => ({
    ...list,
    guessed: false,
    to:
      choice === "leave_out"
        ? { ...list.to, leave_out: true }
        : { ...list.to, leave_out: false, status: choice },
  }));
}

export const withHorizon = (map: TrelloMap, at: number, planned: string | null): TrelloMap =>
  changedList(map, at, (list) => ({ ...list, guessed: false, to: { ...list.to, planned } }));

export const withLabel = (map: TrelloMap, at: number, to: Meaning): TrelloMap => ({
  ...map,
  labels: changed<MappedLabel>(map.labels, at, (label) => ({ ...label, to })),
});

export const withField = (map: TrelloMap, at: number, to: Meaning): TrelloMap => ({
  ...map,
  fields: changed<MappedField>(map.fields, at, (field) => ({ ...field, to })),
});

const changedList = (map: TrelloMap, at: number, change: (list: MappedList) => MappedList): TrelloMap => ({
  ...map,
  lists: changed(map.lists, at, change),
});

const changed = <Item>(items: readonly Item[], at: number, change: (item: Item) => Item): Item[] =>
  items.map((item, index) => (index === at ? change(item) : item));
