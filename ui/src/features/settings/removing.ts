// Takes something off the board, says so, and offers to take that back.
import type { Outcome } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt } from "../../shared/board.svelte";
import { notify } from "../../shared/notices.svelte";
import { undo } from "../../shared/undo";

export async function removing(name: string, write: Promise<Outcome>): Promise<void> {
  if ((await attempt(write)) === null) return;
  notify({ text: m.settings_removed({ name }), action: { name: m.shared_undo(), run: () => void undo() } });
}
