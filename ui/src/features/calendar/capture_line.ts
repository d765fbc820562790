// How quick capture is told where a post is to stand: the end of its line, as a person would type it.
import { board } from "../../shared/board.svelte";
import { plannedInLine } from "../../shared/dates";

/** " 18.8.2026 9:00 @facebook": begins with a space, so that the title goes before it. */
export function captureLine({ when, channel }: { when: string; channel?: string | null }): string {
  const name = board.channel(channel ?? null)?.name.replace(/[^\p{L}\p{N}]/gu, "") ?? "";
  return ` ${plannedInLine(when)}${name === "" ? "" : ` @${name.toLowerCase()}`}`;
}
