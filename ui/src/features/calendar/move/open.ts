// Opens the dialog that moves one card or several.
import type { Card } from "../../../ipc/types";
import { dialogs } from "../../../shared/dialogs.svelte";
import { timeOf } from "../../../shared/iso_date";

/** The earliest leads; the others keep their distance to it. */
export function openMove(cards: readonly Card[]): void {
  const order = (card: Card) => `${card.planned ?? "z"} ${timeOf(card.planned) ?? ""}`;
  const [card, ...others] = [...cards].sort((one, other) => order(one).localeCompare(order(other)));
  if (card !== undefined) dialogs.open({ name: "move", card, others });
}
