// Which period the report is about, and what it says. Kept while the window is open.
import { call } from "../../ipc/client";
import type { ReportView } from "../../ipc/types";
import { board, report as tell } from "../../shared/board.svelte";
import { firstDay, kindOf, periodOf, stepped, type Kind } from "./period";

let chosen = $state<string | null>(null);
let answer = $state.raw<ReportView | null>(null);

export const period = {
  /** Before one is chosen: this month. */
  get current(): string {
    return chosen ?? periodOf("month", board.today);
  },
  choose(to: string): void {
    chosen = to;
  },
  /** The same days as another kind of period. */
  become(kind: Kind): void {
    const at = kindOf(period.current) === null ? board.today : firstDay(period.current);
    // Today's part of a longer period is nearer to what one wants to see than its first.
    const holdsToday = kindOf(period.current) === null || periodHolds(period.current, board.today);
    chosen = periodOf(kind, holdsToday ? board.today : at);
  },
  step(by: number): void {
    chosen = stepped(period.current, by);
  },
};

const periodHolds = (written: string, day: string): boolean => {
  const kind = kindOf(written);
  return kind !== null && periodOf(kind, day) === written;
};

export const made = {
  get report(): ReportView | null {
    return answer;
  },
};

/** Keeps the report fresh; to be called where the view is drawn. */
export function followReport(): void {
  $effect(() => {
    void board.version;
    let stale = false;
    call("report", { period: period.current }).then(
      (view) => {
        if (!stale) answer = view;
      },
      (error: unknown) => {
        if (!stale) tell(error);
      },
    );
    return () => (stale = true);
  });
}
