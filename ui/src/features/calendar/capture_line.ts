// How quick capture is told where a post is to stand: the end of its line, as a person would type it.
import { board } from "../../shared/board.svelte";
import { plannedInField } from "../../shared/dates";

/** " 18.8.2026 9.00 @facebook": begins with a space, so that the title goes before it. */
export function captureLine({ when, channel }: { when: string; channel?: string | null }): string {
  const name = board.channel(channel ?? null)?.name.replace(/[^\p{L}\p{N}]/gu, "") ?? "";
  const time = when.includes("T") || /^\d{4}-\d{2}-\d{2}$/.test(when) ? plannedInField(when) : when;
  return ` ${time.replace(/(\d{1,2})\.(\d{2})$/, "$1:$2")}${name === "" ? "" : ` @${name.toLowerCase()}`}`;
}
