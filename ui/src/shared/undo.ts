// Undo and redo, and the words that say what they did.
import { call } from "../ipc/client";
import { m } from "../paraglide/messages.js";
import { attempt, board } from "./board.svelte";
import { notify } from "./notices.svelte";
import { operationWords } from "./operation_words";

export async function undo(): Promise<void> {
  const would = board.info?.undo ?? null;
  if (would === null) return notify({ text: m.error_nothing_to_undo(), kind: "problem" });
  const outcome = await attempt(call("undo", {}));
  if (outcome === null) return;
  const what = operationWords(outcome.operation ?? would);
  notify({ text: m.shell_undone({ what }), action: { name: m.shared_redo(), run: () => void redo() } });
}

export async function redo(): Promise<void> {
  const would = board.info?.redo ?? null;
  if (would === null) return notify({ text: m.error_nothing_to_redo(), kind: "problem" });
  const outcome = await attempt(call("redo", {}));
  if (outcome === null) return;
  const what = operationWords(outcome.operation ?? would);
  notify({ text: m.shell_redone({ what }), action: { name: m.shared_undo(), run: () => void undo() } });
}
