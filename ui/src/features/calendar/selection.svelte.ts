// The cards of the calendar and its tray that are chosen together.
import type { Card } from "../../ipc/types";
import { Selection } from "../../shared/selection.svelte";
import { keyOf } from "./cards";

export const selection = new Selection<Card>(keyOf);

/** The keys of all cards on the page, in its order. */
export const cardsOnPage = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-card]")].flatMap(({ dataset }) => dataset.card ?? []);
