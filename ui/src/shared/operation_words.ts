// What an operation did, in the person's language: "flyttet «Skolestart» til 18. august".
import type { Operation } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { plannedWords } from "./dates";
import { language } from "./language.svelte";
import { statuses, statusName } from "./terms";

type Message = (values: { subject: string; status: string }) => string;

const moves = ["schedule_post", "schedule_placement", "move_cards"];

/** Begins in lower case and has no full stop, to stand after "Angret:". */
export function operationWords(operation: Operation): string {
  const { command, detail } = operation;
  const subject = operation.subject === "" ? "" : m.shared_quote({ text: operation.subject });
  if (moves.includes(command)) return moveWords(subject, detail);
  const status = statuses.find((known) => known === detail.to);
  const message = (m as unknown as Record<string, Message | undefined>)[`operation_${command}`];
  return (message ?? m.operation_other)({
    subject,
    status: status === undefined ? "" : statusName(status).toLocaleLowerCase(language.formatting),
  });
}

function moveWords(subject: string, detail: Operation["detail"]): string {
  const { to, from, to_channel: channel, count } = detail;
  if (typeof count === "number" && count > 1) return m.operation_moved_many({ count });
  const moved = to !== from;
  if (typeof channel === "string") {
    return moved && typeof to === "string"
      ? m.operation_moved_to_both({ subject, channel, to: plannedWords(to) })
      : m.operation_moved_to_channel({ subject, channel });
  }
  if (typeof to === "string") return m.operation_moved_to({ subject, to: plannedWords(to) });
  return to === null ? m.operation_unschedule({ subject }) : m.operation_moved({ subject });
}
