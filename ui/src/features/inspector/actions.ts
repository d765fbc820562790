// What can be done with a card as a whole. Each says what it did and offers to take it back.
import { call } from "../../ipc/client";
import type { PostView } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt, select } from "../../shared/board.svelte";
import { notify } from "../../shared/notices.svelte";
import { undo } from "../../shared/undo";

const takeBack = () => ({ name: m.shared_undo(), run: () => void undo() });
const quoted = (title: string) => m.shared_quote({ text: title });

export async function duplicate(post: string, title: string): Promise<void> {
  const outcome = await attempt(call("duplicate_post", { post }));
  if (outcome === null) return;
  if (outcome.made !== null) select(outcome.made);
  notify({ text: m.inspector_duplicated({ title: quoted(title) }), action: takeBack() });
}

/** A draft with the same channels and no time yet, that says what it reuses. */
export async function reuse({ post, placements }: PostView): Promise<void> {
  const without = { to: null, channel: null };
  const cards =
    placements.length === 0
      ? [{ placement: null, post: post.id, ...without }]
      : placements.map(({ id }) => ({ placement: id, post: null, ...without }));
  const outcome = await attempt(call("reuse_cards", { cards }));
  if (outcome === null) return;
  if (outcome.made !== null) select(outcome.made);
  notify({ text: m.inspector_reused({ title: quoted(post.title) }), action: takeBack() });
}

export async function cancel(post: string, title: string): Promise<void> {
  if ((await attempt(call("move_to_status", { post, status: "cancelled" }))) === null) return;
  notify({ text: m.inspector_cancelled({ title: quoted(title) }), action: takeBack() });
}

export async function remove(post: string, title: string): Promise<void> {
  if ((await attempt(call("delete_post", { post }))) === null) return;
  select(null);
  notify({ text: m.inspector_deleted({ title: quoted(title) }), action: takeBack() });
}
