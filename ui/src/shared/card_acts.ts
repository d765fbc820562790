// What can be done with cards as a whole, from whatever screen. Each says what it did and offers to take it back.
import { call } from "../ipc/client";
import type { Id } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { attempt, board, select } from "./board.svelte";
import { notify } from "./notices.svelte";
import { undo } from "./undo";

/** What a screen must know of a card. */
export interface Named {
  post: Id;
  title: string;
}

const quoted = ({ title }: Named): string => m.shared_quote({ text: title });
const done = (text: string): void =>
  notify({ text, action: { name: m.shared_undo(), run: () => void undo() } });

export async function duplicate(card: Named): Promise<void> {
  const outcome = await attempt(call("duplicate_post", { post: card.post }));
  if (outcome === null) return;
  if (outcome.made !== null) select(outcome.made);
  done(m.cards_duplicated({ title: quoted(card) }));
}

/** A draft with the same channels and no time yet, that says what it reuses. */
export async function reuse(card: Named): Promise<void> {
  const whole = { post: card.post, placement: null, to: null, channel: null };
  const outcome = await attempt(call("reuse_cards", { cards: [whole] }));
  if (outcome === null) return;
  if (outcome.made !== null) select(outcome.made);
  done(m.cards_reused({ title: quoted(card) }));
}

export async function cancel(card: Named): Promise<void> {
  if ((await attempt(call("move_to_status", { post: card.post, status: "cancelled" }))) === null) return;
  done(m.cards_cancelled({ title: quoted(card) }));
}

/** Into the bin, one or many as one operation. Answers whether it was done. */
export async function remove(cards: readonly Named[]): Promise<boolean> {
  const posts = [...new Set(cards.map(({ post }) => post))];
  const [first] = cards;
  if (first === undefined) return false;
  const isOne = posts.length === 1;
  const write = isOne ? call("delete_post", { post: first.post }) : call("delete_posts", { posts });
  if ((await attempt(write)) === null) return false;
  if (board.selected !== null && posts.includes(board.selected)) select(null);
  done(isOne ? m.cards_deleted({ title: quoted(first) }) : m.cards_deleted_many({ count: posts.length }));
  return true;
}
