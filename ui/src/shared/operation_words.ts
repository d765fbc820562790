// What an operation did, in the person's language: "flyttet «Skolestart» til 18. august".
import type { Operation } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { plannedWords } from "./dates";
import { ruleName } from "./finding_words";
import { language } from "./language.svelte";
import { statuses, statusName } from "./terms";

type Message = (values: { subject: string; status: string; to: string }) => string;

const moves = ["schedule_post", "schedule_placement", "move_cards"];
const aboutFindings = ["accept_finding", "revoke_acceptance"];

/** Begins in lower case and has no full stop, to stand after "Angret:". */
export function operationWords(operation: Operation): string {
  const { command, detail } = operation;
  const subject = operation.subject === "" ? "" : m.shared_quote({ text: operation.subject });
  if (moves.includes(command)) return moveWords(subject, detail);
  if (command === "reuse_cards" && typeof detail.count === "number" && detail.count > 1)
    return m.operation_reused_many({ count: detail.count });
  if (typeof detail.count === "number" && detail.count > 1) {
    if (command === "place_cards") return m.operation_moved_many({ count: detail.count });
    if (command === "delete_posts") return m.operation_deleted_many({ count: detail.count });
  }
  if (command === "place_cards") return placeWords(subject, detail);
  if (command === "take_way_out") return wayOutWords(subject, detail);
  if (command === "mark_reuse" && detail.reuses === null) return m.operation_unmark_reuse({ subject });
  // Findings have no name but their rule's.
  if (typeof detail.rule === "string" && aboutFindings.includes(command)) {
    const name = m.shared_quote({ text: ruleName(detail.rule) });
    return command === "accept_finding"
      ? m.operation_accept_finding({ subject: name })
      : m.operation_revoke_acceptance({ subject: name });
  }
  const status = statuses.find((known) => known === detail.to);
  const message = (m as unknown as Record<string, Message | undefined>)[`operation_${command}`];
  return (message ?? m.operation_other)({
    subject,
    status: status === undefined ? "" : statusName(status).toLocaleLowerCase(language.formatting),
    to: typeof detail.to === "string" ? m.shared_quote({ text: detail.to }) : "",
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

/** Of what a move on the board changed, what tells most. */
function placeWords(subject: string, { status, to }: Operation["detail"]): string {
  const known = statuses.find((one) => one === status);
  if (known !== undefined)
    return m.operation_move_to_status({
      subject,
      status: statusName(known).toLocaleLowerCase(language.formatting),
    });
  return typeof to === "string"
    ? m.operation_moved_to({ subject, to: plannedWords(to) })
    : m.operation_place_cards({ subject });
}

function wayOutWords(subject: string, detail: Operation["detail"]): string {
  switch (detail.kind) {
    case "move":
      return moveWords(subject, detail);
    case "assign_owner":
      return m.operation_reassigned({ subject, person: typeof detail.to === "string" ? detail.to : "" });
    case "skip_placement":
      return m.operation_dropped({
        subject,
        channel: typeof detail.channel === "string" ? detail.channel : "",
      });
    case "mark_reuse":
      return m.operation_mark_reuse({ subject });
    case "allow_double_post":
      return m.operation_meant_double({ subject });
    default:
      return m.operation_other({ subject });
  }
}
