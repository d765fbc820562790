// The cards of the board that are chosen together, each where it stands: in lanes one card can stand in several places.
import { Selection } from "../../shared/selection.svelte";
import type { Held } from "./place";

export const keyOf = ({ column, lane, post }: Pick<Held, "column" | "lane" | "post">): string =>
  `${column} ${lane ?? ""} ${post}`;

export const selection = new Selection<Held>(keyOf);

/** The keys of the cards in one cell, as the page shows them. */
export function cardsInCell({ column, lane }: Held): string[] {
  const cell = `[data-cell="${CSS.escape(column)}"][data-lane="${CSS.escape(lane ?? "")}"]`;
  return [...document.querySelectorAll<HTMLElement>(`${cell} [data-post]`)].map(({ dataset }) =>
    keyOf({ column, lane, post: dataset.post ?? "" }),
  );
}

/** All that go with a card, from the top of the page down. */
export function carriedWith(held: Held): Held[] {
  const order = [...document.querySelectorAll<HTMLElement>("[data-cell] [data-post]")].map(
    ({ dataset }) => dataset.post ?? "",
  );
  const chosen = selection.with(held);
  return [...chosen].sort((one, other) => order.indexOf(one.post) - order.indexOf(other.post));
}
