// The cards of the board, cell by cell: fetched anew with the arrangement, the filter and every change of the board. Of a long cell
// a page at a time.
import { call } from "../../ipc/client";
import type { BoardCard, ColumnView, ColumnsView, Id } from "../../ipc/types";
import { board, report } from "../../shared/board.svelte";
import { filters } from "../../shared/filters.svelte";
import { arrangement } from "./arrangement.svelte";
import type { Cell } from "./place";

const PAGE = 40;

export interface Columns {
  /** Null until the first answer. */
  readonly view: ColumnsView | null;
  readonly columns: ColumnView[];
  readonly lanes: (Id | null)[];
  cell(column: string, lane: Id | null): Cell;
  /** The card shown in this cell. */
  card(post: Id): BoardCard | undefined;
  /** Another page of a cell. */
  showMore(column: string, lane: Id | null): void;
  /** Finished work back to its beginning. */
  showOlder(column: string): void;
}

const key = (column: string, lane: Id | null): string => `${column} ${lane ?? ""}`;

/** For a component: follows the board while it lives. */
export function useColumns(): Columns {
  let view = $state.raw<ColumnsView | null>(null);
  let wishes = $state.raw<ReadonlyMap<string, { column: string; lane: Id | null; show: number }>>(new Map());
  let older = $state.raw<readonly string[]>([]);
  let asked = 0;

  // Another arrangement begins with the first pages.
  $effect(() => {
    void arrangement.by;
    void arrangement.lanes;
    wishes = new Map();
    older = [];
  });

  $effect(() => {
    void board.version;
    const turn = (asked += 1);
    const { by, lanes } = arrangement;
    call("columns", {
      by,
      lanes,
      filter: filters.current,
      more: [...wishes.values()],
      older: [...older],
    }).then(
      (answer) => {
        if (turn === asked) view = answer;
      },
      (error: unknown) => {
        if (turn === asked) report(error);
      },
    );
  });

  const cells = $derived(new Map(view?.cells.map((cell) => [key(cell.column, cell.lane), cell])));
  // What is behind or far ahead has a column only while something is there.
  const columns = $derived(view?.columns.filter(({ takes, count }) => takes || count > 0) ?? []);
  const cards = $derived(
    new Map(view?.cells.flatMap((cell) => cell.cards.map((card) => [card.post, card] as const))),
  );

  return {
    get view() {
      return view;
    },
    get columns() {
      return columns;
    },
    get lanes() {
      return view?.lanes ?? [];
    },
    cell: (column, lane) => cells.get(key(column, lane)) ?? { column, lane, count: 0, cards: [] },
    card: (post) => cards.get(post),
    showMore(column, lane) {
      const shown = cells.get(key(column, lane))?.cards.length ?? 0;
      wishes = new Map(wishes).set(key(column, lane), { column, lane, show: shown + PAGE });
    },
    showOlder(column) {
      older = [...older, column];
    },
  };
}
