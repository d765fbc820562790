// The cards being dragged over the board: asks what would come of them where they hover, and puts them there when they are let go.
import { call } from "../../ipc/client";
import type { ColumnView, PlaceCard, PlacePreview } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { attempt, report } from "../../shared/board.svelte";
import { Latest } from "../../shared/drag/latest";
import { PointerDrag } from "../../shared/drag/pointer_drag.svelte";
import { ruleName } from "../../shared/finding_words";
import { language } from "../../shared/language.svelte";
import { announce, notify } from "../../shared/notices.svelte";
import { undo } from "../../shared/undo";
import { arrangement } from "./arrangement.svelte";
import { columnName } from "./names";
import {
  isFinished,
  isSameSpot,
  neighboursAt,
  neighboursOf,
  placingAll,
  takes,
  type Held,
  type Spot,
} from "./place";
import { carriedWith, selection } from "./selection.svelte";

let preview = $state.raw<PlacePreview | null>(null);
let settling = $state.raw<ReadonlySet<string>>(new Set());
let columns: ColumnView[] = [];

const previews = new Latest<PlaceCard[], PlacePreview>(
  (cards) => call("place_preview", { cards }),
  (_, answer) => (preview = answer),
  report,
);

/** The one under the pointer, and all that go with it, itself included. */
interface Carried {
  lead: Held;
  all: Held[];
}

const drag = new PointerDrag<Carried, Spot>({
  targetAt,
  isSame: isSameSpot,
  began: ({ lead, all }) =>
    announce(
      all.length > 1
        ? m.board_drag_start_many({ count: all.length })
        : m.board_drag_start({ title: m.shared_quote({ text: lead.title }) }),
    ),
  hovered({ all }, spot) {
    preview = null;
    const places = spot === null ? [] : wishes(all, spot);
    const changing = places.filter(({ status, horizon, lane }) => status || horizon || lane);
    if (changing.length === 0) previews.forget();
    else previews.want(changing);
  },
  dropped({ all }, spot) {
    const places = wishes(all, spot);
    if (places.length > 0) void carryOut(all, places, spot.column);
  },
  stopped: ({ lead, all }) =>
    announce(
      all.length > 1
        ? m.board_drag_stopped_many({ count: all.length })
        : m.board_drag_stopped({ title: m.shared_quote({ text: lead.title }) }),
    ),
  ended() {
    previews.forget();
    preview = null;
  },
});

export const dragging = {
  /** The card under the pointer; null when none is under way. */
  get card(): Held | null {
    return drag.thing?.lead ?? null;
  },
  get count(): number {
    return drag.thing?.all.length ?? 0;
  },
  /** Whether one of them is out already: it has happened, and goes to no other week. */
  get isOut(): boolean {
    return arrangement.by === "horizon" && drag.thing?.all.some(({ column }) => column === "out") === true;
  },
  get x(): number {
    return drag.x;
  },
  get y(): number {
    return drag.y;
  },
  get over(): Spot | null {
    return drag.over;
  },
  /** What would be so if they were let go here; null until Rust has answered. */
  get preview(): PlacePreview | null {
    return preview;
  },
  /** On its way, or just let go and not fetched anew yet. */
  isLifted: (post: string): boolean =>
    drag.thing?.all.some((held) => held.post === post) === true || settling.has(post),
  isOver: (column: string, lane: string | null): boolean =>
    drag.over?.column === column && drag.over.lane === lane,
};

/** To be called on a card's pointerdown. A chosen card takes the other chosen ones along. */
export const press = (event: PointerEvent, lead: Held): void =>
  drag.press(event, { lead, all: carriedWith(lead) });

/** Which columns there are, so that a drag knows which take cards. */
export function knowColumns(known: ColumnView[]): void {
  columns = known;
}

/** Puts the cards there, as one operation, and says what came of it. Answers whether it was done. */
export async function carryOut(all: readonly Held[], cards: PlaceCard[], column: string): Promise<boolean> {
  settling = new Set(cards.map(({ post }) => post));
  const outcome = await attempt(call("place_cards", { cards }));
  if (outcome === null) {
    settling = new Set();
    return false;
  }
  setTimeout(() => (settling = new Set()), 120);
  selection.clear();
  const known = columns.find(({ key }) => key === column);
  const raised = outcome.raised.map(({ rule }) => ruleName(rule).toLocaleLowerCase(language.formatting));
  const rules = [...new Set(raised)].join(", ");
  const isMoved = cards.some(({ status, horizon, lane }) => status ?? horizon ?? lane);
  const done = doneWords(all, cards, isMoved, known === undefined ? column : columnName(known));
  notify({
    text: [
      done,
      rules === "" ? "" : m.board_raised({ rules }),
      isMoved ? overLimit(known, all.filter((held) => held.column !== column).length) : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
    action: { name: m.shared_undo(), run: () => void undo() },
  });
  return true;
}

function doneWords(all: readonly Held[], cards: PlaceCard[], isMoved: boolean, name: string): string {
  const column = m.shared_quote({ text: name });
  const count = cards.length;
  if (count > 1)
    return isMoved ? m.board_moved_many({ count, column }) : m.board_ordered_many({ count, column });
  const held = all.find(({ post }) => post === cards[0]?.post);
  const words = { title: m.shared_quote({ text: held?.title ?? "" }), column };
  return isMoved ? m.board_moved(words) : m.board_ordered(words);
}

/** A limit refuses nothing, but whoever goes past it hears so. */
function overLimit(column: ColumnView | undefined, more: number): string {
  if (column === undefined || column.limit === null || column.count + more <= column.limit) return "";
  const name = m.shared_quote({ text: columnName(column) });
  return m.board_now_over({ column: name, limit: column.limit });
}

/** The wishes for cards in a spot; none where all stay as they are. */
function wishes(all: readonly Held[], spot: Spot): PlaceCard[] {
  const stands = ({ column, lane, post }: Held) => neighboursOf(facesIn(column, lane), post);
  return placingAll(arrangement.by, arrangement.lanes, all, spot, stands);
}

/** A spot takes either all that are carried or none. */
function targetAt(under: Element, { all }: Carried, { y }: { x: number; y: number }): Spot | null {
  const cell = under.closest<HTMLElement>("[data-cell]");
  const column = cell?.dataset.cell;
  if (cell === null || column === undefined) return null;
  const lane = cell.dataset.lane === "" ? null : (cell.dataset.lane ?? null);
  const posts = all.map(({ post }) => post);
  const neighbours = isFinished(column) ? null : neighboursAt(facesIn(column, lane), posts, y);
  const spot: Spot = { column, lane, neighbours };
  const open = columns.find(({ key }) => key === column)?.takes ?? false;
  return all.every((held) => takes(arrangement.by, arrangement.lanes, held, spot, open)) ? spot : null;
}

/** The cards of a cell as they are drawn, from the top down. */
function facesIn(column: string, lane: string | null): { post: string; middle: number }[] {
  const cell = `[data-cell="${CSS.escape(column)}"][data-lane="${CSS.escape(lane ?? "")}"]`;
  return [...document.querySelectorAll<HTMLElement>(`${cell} [data-post]`)].map((face) => {
    const { top, height } = face.getBoundingClientRect();
    return { post: face.dataset.post ?? "", middle: top + height / 2 };
  });
}
