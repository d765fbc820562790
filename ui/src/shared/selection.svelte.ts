// Cards chosen together on one screen, to be acted on as one. Keeps their keys; what the cards are now, the screen tells it as it fetches.
import { untrack } from "svelte";
import { m } from "../paraglide/messages.js";
import { announce } from "./notices.svelte";

export class Selection<Card> {
  #keys = $state.raw<ReadonlySet<string>>(new Set());
  #shown = $state.raw<ReadonlyMap<string, ReadonlyMap<string, Card>>>(new Map());
  #cards = $derived([...this.#keys].flatMap((key) => this.find(key) ?? []));
  #anchor: string | null = null;

  constructor(private readonly keyOf: (card: Card) => string) {}

  /** Those of the chosen that are shown. */
  get cards(): Card[] {
    return this.#cards;
  }
  get count(): number {
    return this.#cards.length;
  }
  has(card: Card): boolean {
    return this.#keys.has(this.keyOf(card));
  }
  /** All chosen ones if this is one of them, else this alone. */
  with(card: Card): Card[] {
    return this.has(card) ? this.#cards : [card];
  }
  /** Any card that is shown, chosen or not. */
  find(key: string): Card | undefined {
    for (const cards of this.#shown.values()) {
      const found = cards.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  toggle(card: Card): void {
    const next = new Set(this.#keys);
    const key = this.keyOf(card);
    if (!next.delete(key)) next.add(key);
    this.#anchor = key;
    this.#choose(next);
  }
  /** From the card chosen last to this one, in the order the page shows them. */
  extendTo(card: Card, order: readonly string[]): void {
    const key = this.keyOf(card);
    const [from, to] = [order.indexOf(this.#anchor ?? key), order.indexOf(key)];
    const range = from < 0 || to < 0 ? [key] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    if (from < 0 || this.#anchor === null) this.#anchor = key;
    this.#choose(new Set([...this.#keys, ...range]));
  }
  /** With Ctrl (⌘) a click chooses a card besides others, with Shift all up to it. Answers whether it was such a click. */
  clicked(event: MouseEvent, card: Card, order: () => readonly string[]): boolean {
    if (event.ctrlKey || event.metaKey) this.toggle(card);
    else if (event.shiftKey) this.extendTo(card, order());
    else return false;
    return true;
  }
  clear(): void {
    if (this.#keys.size > 0) this.#choose(new Set());
    this.#anchor = null;
  }
  /** What a part of the screen shows now; a card that is gone is no longer chosen. */
  show(part: string, cards: readonly Card[]): void {
    // told from effects, which must not begin again for it
    const shown = untrack(() => this.#shown);
    this.#shown = new Map(shown).set(part, new Map(cards.map((card) => [this.keyOf(card), card])));
  }

  #choose(next: ReadonlySet<string>): void {
    this.#keys = next;
    announce(next.size === 0 ? m.cards_chosen_none() : m.cards_chosen({ count: next.size }));
  }
}
