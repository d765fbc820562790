// The window opens on the month: it is asked for before it is drawn.
import { board } from "../../../shared/board.svelte";
import { period } from "../../../shared/period.svelte";
import { askEarly } from "../state.svelte";
import { spanOfMonth } from "./layout";

/** Settled when the answer is there, whatever it is. */
export function askForMonth(): Promise<unknown> {
  const { from, to } = spanOfMonth(period.on(board.today));
  return askEarly(from, to);
}
