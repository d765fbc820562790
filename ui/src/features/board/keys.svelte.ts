// The keys on the board: arrows walk, Shift and an arrow move the card, M moves it by a dialog, X chooses it besides others, Delete puts
// it into the bin. What is done to a chosen card is done to all. One card at a time is reached by Tab.
import { onDestroy, tick } from "svelte";
import type { ColumnView, Id } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { register } from "../../shared/keyboard.svelte";
import { remove } from "../../shared/card_acts";
import { announce } from "../../shared/notices.svelte";
import { arrangement } from "./arrangement.svelte";
import { carryOut } from "./drag.svelte";
import { isFinished, neighboursBeside, neighboursOf, placingAll, takes, type Held, type Spot } from "./place";
import { carriedWith, keyOf, selection } from "./selection.svelte";
import type { Columns } from "./state.svelte";
import { step, type Grid, type Position } from "./walk";

interface Asked {
  columns: Columns;
  lanes: () => (Id | null)[];
  /** The element that holds all cells. */
  area: () => HTMLElement | undefined;
  /** M was pressed on one of these cards. */
  move: (all: Held[]) => void;
}

/** For the board's component. */
export function useBoardKeys({ columns, lanes, area, move }: Asked) {
  let current = $state<string | null>(null);
  /** A card moved by keys keeps the focus in its new place. */
  let wanted: Id | null = null;

  const grid: Grid = {
    get columns() {
      return columns.columns.map(({ key }) => key);
    },
    get lanes() {
      return lanes();
    },
    posts: (column, lane) => columns.cell(column, lane).cards.map(({ post }) => post),
  };
  const all = $derived(
    lanes().flatMap((lane) =>
      columns.columns.flatMap(({ key }) =>
        columns.cell(key, lane).cards.map(({ post }) => keyOf({ column: key, lane, post })),
      ),
    ),
  );
  const tabStop = $derived(current !== null && all.includes(current) ? current : (all[0] ?? null));

  $effect(() => {
    void columns.view;
    const post = wanted;
    if (post === null) return;
    void tick().then(() => {
      const face = area()?.querySelector<HTMLElement>(faceOf(post));
      if (face === null || face === undefined) return;
      wanted = null;
      face.focus();
      face.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  });

  onDestroy(
    register([
      listed(["arrowleft", "arrowright", "arrowup", "arrowdown"], () => m.board_key_arrows()),
      listed(["shift+arrowleft", "shift+arrowright"], () => m.board_key_column()),
      listed(["shift+arrowup", "shift+arrowdown"], () => m.board_key_order()),
      listed(["m"], () => m.board_key_move()),
      listed(["x"], () => m.board_key_choose()),
      listed(["delete"], () => m.board_key_delete()),
      listed(["shift+f10"], () => m.shell_key_menu()),
    ]),
  );

  function focused(event: FocusEvent): void {
    const position = positionOf(event.target);
    if (position !== null) current = keyOf(position);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape" && selection.count > 0) {
      event.preventDefault();
      return selection.clear();
    }
    const onCard = (event.target as HTMLElement).matches("[data-card]");
    const position = onCard ? positionOf(event.target) : null;
    const card = position === null ? undefined : columns.card(position.post);
    if (position === null || card === undefined) return;
    const held = { ...position, title: card.title };
    const key = event.shiftKey ? "" : event.key.toLowerCase();
    if (key === "m") {
      event.preventDefault();
      move(carriedWith(held));
    } else if (key === "x") {
      event.preventDefault();
      selection.toggle(held);
    } else if (key === "delete") {
      event.preventDefault();
      void remove(selection.with(held));
    } else if (event.shiftKey && event.key.startsWith("Arrow")) {
      event.preventDefault();
      void shift(held, event.key);
    } else {
      const to = step(grid, position, event.key);
      if (to === null) return;
      event.preventDefault();
      const cell = `[data-cell="${CSS.escape(to.column)}"][data-lane="${CSS.escape(to.lane ?? "")}"]`;
      area()
        ?.querySelector<HTMLElement>(`${cell} ${faceOf(to.post)}`)
        ?.focus();
    }
  }

  /** Sideways all chosen ones go along; up and down only the one. */
  async function shift(held: Held, key: string): Promise<void> {
    const spot = spotBeside(held, key);
    const all = key === "ArrowLeft" || key === "ArrowRight" ? carriedWith(held) : [held];
    const stands = ({ column, lane, post }: Held) => neighboursOf(columns.cell(column, lane).cards, post);
    const places = spot === null ? [] : placingAll(arrangement.by, arrangement.lanes, all, spot, stands);
    if (spot === null || places.length === 0) return announce(m.board_no_further());
    wanted = held.post;
    if (!(await carryOut(all, places, spot.column))) wanted = null;
  }

  /** Past a neighbour, or in the nearest column to that side that takes the card. */
  function spotBeside(held: Held, key: string): Spot | null {
    const { column, lane } = held;
    if (key === "ArrowUp" || key === "ArrowDown") {
      if (isFinished(column)) return null;
      const { cards } = columns.cell(column, lane);
      const neighbours = neighboursBeside(cards, held.post, key === "ArrowDown" ? 1 : -1);
      return neighbours === null ? null : { column, lane, neighbours };
    }
    const by = key === "ArrowRight" ? 1 : -1;
    const known = columns.columns;
    for (let at = known.findIndex((one) => one.key === column) + by; known[at] !== undefined; at += by) {
      const beside = known[at] as ColumnView;
      const spot: Spot = { column: beside.key, lane, neighbours: null };
      if (takes(arrangement.by, arrangement.lanes, held, spot, beside.takes)) return spot;
    }
    return null;
  }

  return {
    /** The card that Tab leads to. */
    get tabStop(): string | null {
      return tabStop;
    },
    focused,
    pressed,
    /** Gives the focus to this card where it stands after the move under way. */
    follow(post: Id): void {
      wanted = post;
    },
  };
}

const faceOf = (post: Id): string => `[data-card="post:${CSS.escape(post)}"]`;

function positionOf(target: EventTarget | null): Position | null {
  const face = (target as HTMLElement).closest<HTMLElement>("[data-post]");
  const cell = face?.closest<HTMLElement>("[data-cell]");
  if (!face || !cell) return null;
  const lane = cell.dataset.lane ?? "";
  return { column: cell.dataset.cell ?? "", lane: lane === "" ? null : lane, post: face.dataset.post ?? "" };
}

/** Handled here; told to the list of keys. */
const listed = (keys: string[], name: () => string) => ({
  keys,
  name,
  group: () => m.board_title(),
  run: () => undefined,
  listedOnly: true,
});
