// What an operation did, in the person's language: "flyttet «Skolestart» til 18. august".
import type { Operation, Status } from "../ipc/types";
import { m } from "../paraglide/messages.js";
import { plannedWords } from "./dates";
import { language } from "./language.svelte";
import { statuses, statusName } from "./terms";

type Message = (values: { subject: string; to: string; status: string }) => string;

/** Begins in lower case and has no full stop, to stand after "Angret:". */
export function operationWords(operation: Operation): string {
  const { command, detail } = operation;
  const subject = operation.subject === "" ? "" : m.shared_quote({ text: operation.subject });
  const to = typeof detail.to === "string" ? plannedWords(detail.to) : "";
  const status = statuses.find((known): known is Status => known === (detail.status ?? detail.to));
  const values = {
    subject,
    to,
    status: status === undefined ? "" : statusName(status).toLocaleLowerCase(language.formatting),
  };
  if (to === "" && ["schedule_post", "schedule_placement", "move_cards"].includes(command)) {
    return "to" in detail && detail.to === null ? m.operation_unschedule(values) : m.operation_moved(values);
  }
  const message = (m as unknown as Record<string, Message | undefined>)[`operation_${command}`];
  return (message ?? m.operation_other)(values);
}
