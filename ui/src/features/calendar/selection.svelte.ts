// The cards chosen together, to be moved as one. Keeps their keys; what the cards are now, the views tell it as they fetch.
import type { Card } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { announce } from "../../shared/notices.svelte";
import { keyOf } from "./cards";

export type Source = "view" | "tray";

let keys = $state.raw<ReadonlySet<string>>(new Set());
let inView = $state.raw<ReadonlyMap<string, Card>>(new Map());
let inTray = $state.raw<ReadonlyMap<string, Card>>(new Map());
let anchor: string | null = null;

const cards = $derived([...keys].flatMap((key) => inView.get(key) ?? inTray.get(key) ?? []));

export const selection = {
  /** Those of the chosen that are shown. */
  get cards(): Card[] {
    return cards;
  },
  get count(): number {
    return cards.length;
  },
  has: (card: Card): boolean => keys.has(keyOf(card)),
  toggle(card: Card): void {
    const next = new Set(keys);
    const key = keyOf(card);
    if (!next.delete(key)) next.add(key);
    anchor = key;
    choose(next);
  },
  /** From the card chosen last to this one, in the order the page shows them. */
  extendTo(card: Card, order: readonly string[]): void {
    const key = keyOf(card);
    const [from, to] = [order.indexOf(anchor ?? key), order.indexOf(key)];
    const range = from < 0 || to < 0 ? [key] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    choose(new Set([...keys, ...range]));
    if (from < 0) anchor = key;
  },
  clear(): void {
    if (keys.size > 0) choose(new Set());
    anchor = null;
  },
  /** What a view shows now; an entry that is gone is no longer chosen. */
  show(source: Source, list: readonly Card[]): void {
    const by = new Map(list.map((card) => [keyOf(card), card]));
    if (source === "view") inView = by;
    else inTray = by;
  },
};

function choose(next: ReadonlySet<string>): void {
  keys = next;
  announce(next.size === 0 ? m.calendar_chosen_none() : m.calendar_chosen({ count: next.size }));
}

/** The keys of all cards on the page, in its order. */
export const cardsOnPage = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-card]")].flatMap(({ dataset }) => dataset.card ?? []);
