// The posts without a day, by how vaguely they are planned. Pure.
import type { Card } from "../../../ipc/types";
import { precisionOf } from "../../../shared/iso_date";
import { isDrawn, isIdea } from "../cards";

export type TrayGroup = "week" | "later" | "none" | "ideas";
const order: TrayGroup[] = ["week", "later", "none", "ideas"];

/** Soonest first within each; a group without cards is left out. */
export function trayGroups(cards: readonly Card[]): { name: TrayGroup; cards: Card[] }[] {
  const drawn = cards
    .filter(isDrawn)
    .sort((a, b) => (a.planned ?? "").localeCompare(b.planned ?? "") || a.title.localeCompare(b.title));
  return order
    .map((name) => ({ name, cards: drawn.filter((card) => groupOf(card) === name) }))
    .filter((group) => group.cards.length > 0);
}

function groupOf(card: Card): TrayGroup {
  if (card.planned === null) return isIdea(card) ? "ideas" : "none";
  return precisionOf(card.planned) === "week" ? "week" : "later";
}
