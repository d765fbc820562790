// What can be done with a card as a whole from the board. Each says what it did and offers to take it back.
import { call } from "../../ipc/client";
import type { BoardCard } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt, board, select } from "../../shared/board.svelte";
import { notify } from "../../shared/notices.svelte";
import { undo } from "../../shared/undo";

const takeBack = () => ({ name: m.shared_undo(), run: () => void undo() });

/** A draft with the same channels and no time yet. */
export async function reuse({ post, title, placements }: BoardCard): Promise<void> {
  const without = { to: null, channel: null };
  const cards =
    placements.length === 0
      ? [{ placement: null, post, ...without }]
      : placements.map(({ placement }) => ({ placement, post: null, ...without }));
  const outcome = await attempt(call("reuse_cards", { cards }));
  if (outcome === null) return;
  if (outcome.made !== null) select(outcome.made);
  notify({ text: m.board_reused({ title: m.shared_quote({ text: title }) }), action: takeBack() });
}

export async function remove({ post, title }: BoardCard): Promise<void> {
  if ((await attempt(call("delete_post", { post }))) === null) return;
  if (board.selected === post) select(null);
  notify({ text: m.board_deleted({ title: m.shared_quote({ text: title }) }), action: takeBack() });
}
