// Every finding of the plan with its cards, fetched anew with every change of the board; and what the list is narrowed to.
import { call } from "../../ipc/client";
import { ApiError } from "../../ipc/errors";
import { board, report } from "../../shared/board.svelte";
import { everything, listed, type Listed, type Wanted } from "./listed";

let wanted = $state.raw<Wanted>(everything);

/** What the list is narrowed to; kept while the window is open. */
export const narrowing = {
  get current(): Wanted {
    return wanted;
  },
  to(more: Partial<Wanted>): void {
    wanted = { ...wanted, ...more };
  },
  clear(): void {
    wanted = everything;
  },
};

export interface Findings {
  /** Null until the first answer. */
  readonly all: Listed[] | null;
}

/** For a component: follows the findings while it lives. */
export function useFindings(): Findings {
  let all = $state.raw<Listed[] | null>(null);
  let asked = 0;

  $effect(() => {
    void board.version;
    const turn = (asked += 1);
    void fetched().then(
      (answer) => {
        if (turn === asked) all = answer;
      },
      (error: unknown) => {
        if (turn === asked && ApiError.from(error).code !== "no_board") report(error);
      },
    );
  });

  return {
    get all() {
      return all;
    },
  };
}

async function fetched(): Promise<Listed[]> {
  const { findings } = await call("check", {});
  const [first] = findings.map(({ from }) => from).sort();
  const last = findings
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const { cards } = await call("calendar", { from: first, to: last });
  return listed(findings, cards);
}
