// What a change led to, for those who changed a limit or a rule.
import type { Outcome } from "../ipc/types";
import { m } from "../paraglide/messages.js";

/** "3 nye funn, 2 funn er løst"; says so when nothing came of it. */
export function consequenceWords({ raised_count: raised, solved }: Outcome): string {
  const parts = [
    raised > 0 ? m.shared_raised({ count: raised }) : null,
    solved > 0 ? m.shared_solved({ count: solved }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? m.shared_no_consequence() : parts.join(", ");
}
