// The card being dragged over the board: asks what would come of it where it hovers, and puts it there when it is let go.
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
  placing,
  takes,
  type Held,
  type Spot,
} from "./place";

let preview = $state.raw<PlacePreview | null>(null);
let settling = $state<string | null>(null);
let columns: ColumnView[] = [];

const previews = new Latest<PlaceCard, PlacePreview>(
  (place) => call("place_preview", { place }),
  (_, answer) => (preview = answer),
  report,
);

const drag = new PointerDrag<Held, Spot>({
  targetAt,
  isSame: isSameSpot,
  began: ({ title }) => announce(m.board_drag_start({ title: m.shared_quote({ text: title }) })),
  hovered(held, spot) {
    preview = null;
    const place = spot === null ? null : wish(held, spot);
    if (place === null || (!place.status && !place.horizon && !place.lane)) previews.forget();
    else previews.want(place);
  },
  dropped(held, spot) {
    const place = wish(held, spot);
    if (place !== null) void carryOut(held.title, place, spot.column);
  },
  stopped: ({ title }) => announce(m.board_drag_stopped({ title: m.shared_quote({ text: title }) })),
  ended() {
    previews.forget();
    preview = null;
  },
});

export const dragging = {
  /** The card under way; null when none is. */
  get card(): Held | null {
    return drag.thing;
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
  /** What would be so if it were let go here; null until Rust has answered. */
  get preview(): PlacePreview | null {
    return preview;
  },
  /** On its way, or just let go and not fetched anew yet. */
  isLifted: (post: string): boolean => drag.thing?.post === post || settling === post,
  isOver: (column: string, lane: string | null): boolean =>
    drag.over?.column === column && drag.over.lane === lane,
};

/** To be called on a card's pointerdown. */
export const press = (event: PointerEvent, held: Held): void => drag.press(event, held);

/** Which columns there are, so that a drag knows which take cards. */
export function knowColumns(known: ColumnView[]): void {
  columns = known;
}

/** Puts the card there and says what came of it. Answers whether it was done. */
export async function carryOut(title: string, place: PlaceCard, column: string): Promise<boolean> {
  settling = place.post;
  const outcome = await attempt(call("place_card", place));
  if (outcome === null) {
    settling = null;
    return false;
  }
  setTimeout(() => (settling = null), 120);
  const known = columns.find(({ key }) => key === column);
  const words = {
    title: m.shared_quote({ text: title }),
    column: m.shared_quote({ text: known === undefined ? column : columnName(known) }),
  };
  const raised = outcome.raised.map(({ rule }) => ruleName(rule).toLocaleLowerCase(language.formatting));
  const rules = [...new Set(raised)].join(", ");
  const isMoved = Boolean(place.status ?? place.horizon ?? place.lane);
  const full = isMoved ? overLimit(known) : "";
  notify({
    text: [
      isMoved ? m.board_moved(words) : m.board_ordered(words),
      rules === "" ? "" : m.board_raised({ rules }),
      full,
    ]
      .filter((part) => part !== "")
      .join(" "),
    action: { name: m.shared_undo(), run: () => void undo() },
  });
  return true;
}

/** A limit refuses nothing, but whoever goes past it hears so. */
function overLimit(column: ColumnView | undefined): string {
  if (column === undefined || column.limit === null || column.count < column.limit) return "";
  const name = m.shared_quote({ text: columnName(column) });
  return m.board_now_over({ column: name, limit: column.limit });
}

/** The wish for a card in a spot; null where it stays as it is. */
function wish(held: Held, spot: Spot): PlaceCard | null {
  const stands = neighboursOf(facesIn(held.column, held.lane), held.post);
  return placing(arrangement.by, arrangement.lanes, held, spot, stands);
}

function targetAt(under: Element, held: Held, { y }: { x: number; y: number }): Spot | null {
  const cell = under.closest<HTMLElement>("[data-cell]");
  const column = cell?.dataset.cell;
  if (cell === null || column === undefined) return null;
  const lane = cell.dataset.lane === "" ? null : (cell.dataset.lane ?? null);
  const neighbours = isFinished(column) ? null : neighboursAt(facesIn(column, lane), held.post, y);
  const spot: Spot = { column, lane, neighbours };
  const open = columns.find(({ key }) => key === column)?.takes ?? false;
  return takes(arrangement.by, arrangement.lanes, held, spot, open) ? spot : null;
}

/** The cards of a cell as they are drawn, from the top down. */
function facesIn(column: string, lane: string | null): { post: string; middle: number }[] {
  const cell = `[data-cell="${CSS.escape(column)}"][data-lane="${CSS.escape(lane ?? "")}"]`;
  return [...document.querySelectorAll<HTMLElement>(`${cell} [data-post]`)].map((face) => {
    const { top, height } = face.getBoundingClientRect();
    return { post: face.dataset.post ?? "", middle: top + height / 2 };
  });
}
