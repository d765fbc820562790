// What time it is on the board's wall clock. Rust says it with every answer about the board; between two the page counts on.
import { board } from "../../../shared/board.svelte";
import { addDays } from "../../../shared/iso_date";
import { minuteOf } from "../move/moves";

/** Follows the clock while the component lives. */
export function useNow(): { readonly date: string; readonly minute: number } {
  let since = $state(0);

  $effect(() => {
    void board.info?.now;
    const start = performance.now();
    since = 0;
    const timer = setInterval(() => (since = Math.floor((performance.now() - start) / 60_000)), 15_000);
    return () => clearInterval(timer);
  });

  const total = $derived(minuteOf((board.info?.now ?? "2000-01-01T00:00").slice(11, 16)) + since);
  return {
    get date() {
      return addDays(board.today, Math.floor(total / 1440));
    },
    get minute() {
      return total % 1440;
    },
  };
}
