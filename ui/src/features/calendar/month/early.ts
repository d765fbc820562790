// The window opens on the month: it is asked for before it is drawn.
import { board } from "../../../shared/board.svelte";
import { period } from "../../../shared/period.svelte";
import { askEarly } from "../state.svelte";
import { spanOfMonth } from "./layout";

export function askForMonth(): void {
  const { from, to } = spanOfMonth(period.on(board.today));
  askEarly(from, to);
}
