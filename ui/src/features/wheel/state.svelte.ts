// Which part of the wheel is looked at. Kept while the window is open.
import { call } from "../../ipc/client";
import type { Id, WheelView } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import { quarterOf, spanOf, yearOf, type Span, type SpanKind } from "./draw/span";

let kind = $state<SpanKind>("year");
let year = $state<number | null>(null);
let quarter = $state<number | null>(null);
let chosen = $state.raw<{ entry: Id; turn: string | null } | null>(null);

export const wheel = {
  get kind(): SpanKind {
    return kind;
  },
  get year(): number {
    return year ?? yearOf(kind, board.today);
  },
  /** The year the planning day is about: the coming one until another is gone to. */
  get planningYear(): number {
    return year ?? Number(board.today.slice(0, 4)) + 1;
  },
  get quarter(): number {
    return quarter ?? quarterOf(board.today);
  },
  get span(): Span {
    return spanOf(kind, this.year, this.quarter);
  },
  /** The entry that is open beside the wheel, and which of its turns was meant. */
  get chosen(): { entry: Id; turn: string | null } | null {
    return chosen;
  },
  show(to: SpanKind): void {
    kind = to;
    year = null;
    quarter = null;
  },
  goTo(to: number): void {
    year = to;
  },
  stepYear(from: number, by: 1 | -1): void {
    year = from + by;
  },
  step(by: 1 | -1): void {
    if (kind !== "quarter") {
      year = this.year + by;
      return;
    }
    const next = this.quarter - 1 + by;
    year = this.year + Math.floor(next / 4);
    quarter = ((next + 4) % 4) + 1;
  },
  now(): void {
    year = null;
    quarter = null;
  },
  choose(entry: Id | null, turn: string | null = null): void {
    chosen = entry === null ? null : { entry, turn };
  },
};

/** For a component: the wheel over a span, fetched anew with the span and with every change of the board. */
export function useWheel(span: () => Pick<Span, "from" | "to">): { readonly view: WheelView | null } {
  return useAnswer(() => {
    const { from, to } = span();
    return call("wheel", { from, to });
  });
}

/** For a component: what `ask` answers, asked anew when what it reads or the board changes. */
export function useAnswer<T>(ask: () => Promise<T>): { readonly view: T | null } {
  let view = $state.raw<T | null>(null);
  let asked = 0;
  $effect(() => {
    void board.version;
    const turn = (asked += 1);
    ask().then(
      (answer) => {
        if (turn === asked) view = answer;
      },
      (error: unknown) => {
        if (turn === asked) report(error);
      },
    );
  });
  return {
    get view() {
      return view;
    },
  };
}
