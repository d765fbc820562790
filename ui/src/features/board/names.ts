// What columns and lanes are called.
import type { ColumnView, Id, LanesBy } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { board } from "../../shared/board.svelte";
import { plannedWords, weekTitle } from "../../shared/dates";
import { addDays, weekOf } from "../../shared/iso_date";
import { language } from "../../shared/language.svelte";
import { statuses, statusName } from "../../shared/terms";

type Named = Pick<ColumnView, "key" | "kind" | "week">;

export function columnName({ key, kind }: Named): string {
  const status = statuses.find((known) => known === kind);
  if (status !== undefined) return statusName(status);
  switch (kind) {
    case "ideas":
      return m.board_ideas();
    case "earlier":
      return m.board_earlier();
    case "this_week":
      return m.board_this_week();
    case "next_week":
      return m.board_next_week();
    case "planned":
      return m.board_planned();
    case "later":
      return m.board_later();
    case "out":
      return m.board_out();
    default:
      return plannedWords(key);
  }
}

/** What stands beside the name: the week, or what the column holds. */
export function columnHint({ kind, week }: Named): string {
  if (week !== null) return weekTitle(week).toLocaleLowerCase(language.formatting);
  switch (kind) {
    case "ideas":
      return m.board_ideas_hint();
    case "earlier":
      return m.board_earlier_hint();
    case "planned":
      return m.board_planned_hint();
    case "later":
      return m.board_later_hint();
    default:
      return "";
  }
}

/** When a card that is made in a column is planned. */
export function timeFor({ key, kind, week }: Named, today: string): string | null {
  if (week !== null) return week;
  if (kind === "planned") return weekOf(addDays(today, 14));
  return kind === "quarter" ? key : null;
}

export const laneKindName = (kind: LanesBy): string => m[`board_lanes_${kind}`]();

export function laneName(kind: LanesBy, id: Id | null): string {
  const info = board.info;
  switch (kind) {
    case "none":
      return "";
    case "owner":
      return board.person(id)?.name ?? m.board_no_owner();
    case "channel":
      return board.channel(id)?.name ?? m.board_no_channel();
    case "category":
      return info?.categories.find((category) => category.id === id)?.name ?? m.board_no_category();
    case "campaign":
      return info?.campaigns.find((campaign) => campaign.id === id)?.name ?? m.board_no_campaign();
  }
}

/** Everything there is a lane for, by name; that of what has none last. `shown` are the lanes that hold something. */
export function lanesOf(kind: LanesBy, shown: readonly (Id | null)[]): (Id | null)[] {
  const info = board.info;
  if (kind === "none" || info === null) return [null];
  const all: { id: Id }[] = {
    owner: info.people,
    channel: info.channels.filter(({ id, state }) => state === "active" || shown.includes(id)),
    category: info.categories,
    campaign: info.campaigns,
  }[kind];
  return [...all.map(({ id }) => id), null];
}
