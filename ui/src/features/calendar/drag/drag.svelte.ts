// The cards being dragged over the calendar: asks for a preview of where they hover, and moves or reuses them when they are let go.
import { call } from "../../../ipc/client";
import type { Card, Move, Params, PreviewView } from "../../../ipc/types";
import { m } from "../../../paraglide/messages.js";
import { attempt, report } from "../../../shared/board.svelte";
import { plannedWords } from "../../../shared/dates";
import { Latest } from "../../../shared/drag/latest";
import { PointerDrag, type Effect } from "../../../shared/drag/pointer_drag.svelte";
import { announce, notify } from "../../../shared/notices.svelte";
import { undo } from "../../../shared/undo";
import { rulesInWords } from "../card_words";
import { keyOf } from "../cards";
import { clockOf, movesTo, ofOpen, type Target } from "../move/moves";
import { selection } from "../selection.svelte";

/** The one under the pointer, and all that go with it, itself included. */
interface Carried {
  lead: Card;
  cards: Card[];
}

/** Minutes that a time of day snaps to. */
const SNAP = 15;

let preview = $state.raw<PreviewView | null>(null);
let settling = $state.raw<ReadonlySet<string>>(new Set());
let turns = $state.raw<((by: -1 | 1) => void) | null>(null);
/** How far below a card's upper edge it was taken; only where the edge says the time. */
let grip = 0;

const previews = new Latest<Params<"preview">, PreviewView>(
  (ask) => call("preview", ask),
  (_, answer) => (preview = answer),
  report,
);

const drag = new PointerDrag<Carried, Target>({
  targetAt,
  isSame: (one, other) => one.when === other.when && one.channel === other.channel,
  began: ({ lead, cards }) =>
    announce(
      cards.length > 1
        ? m.calendar_drag_start_many({ count: cards.length })
        : m.calendar_drag_start({ title: m.shared_quote({ text: lead.title }) }),
    ),
  hovered({ lead, cards }, target, effect) {
    preview = null;
    const all = target === null ? [] : movesTo(lead, cards, target);
    const moves = effect === "copy" ? all : ofOpen(cards, all);
    if (moves.length === 0) previews.forget();
    else previews.want({ moves, effect: effect === "copy" ? "reuse" : "move" });
  },
  dropped({ lead, cards }, target, effect) {
    const moves = movesTo(lead, cards, target);
    if (moves.length > 0) void carryOut(cards, moves, effect);
  },
  stopped: ({ lead }) => announce(m.calendar_drag_stopped({ title: m.shared_quote({ text: lead.title }) })),
  ended() {
    previews.forget();
    preview = null;
  },
  turn: (by) => turns?.(by),
});

export const dragging = {
  /** The card under the pointer; null when none is under way. */
  get card(): Card | null {
    return drag.thing?.lead ?? null;
  },
  get count(): number {
    return drag.thing?.cards.length ?? 0;
  },
  get effect(): Effect {
    return drag.effect;
  },
  get x(): number {
    return drag.x;
  },
  get y(): number {
    return drag.y;
  },
  /** Where it would be let go; null outside, or where it cannot go. */
  get over(): Target | null {
    return drag.over;
  },
  /** What would be so if it were let go here; null until Rust has answered. */
  get preview(): PreviewView | null {
    return preview;
  },
  isOver: (when: string, channel?: string | null): boolean =>
    drag.over !== null && drag.over.when === when && drag.over.channel === channel,
  /** The card is on its way, or was just let go and is not fetched anew yet. */
  isLifted: (card: Card): boolean =>
    (drag.thing !== null && drag.effect === "move" && drag.thing.cards.includes(card)) ||
    settling.has(keyOf(card)),
};

/** To be called on a card's pointerdown. A chosen card takes the other chosen ones along. */
export function press(event: PointerEvent, card: Card): void {
  const face = event.currentTarget as HTMLElement;
  grip = face.closest("[data-hour]") === null ? 0 : event.clientY - face.getBoundingClientRect().top;
  const cards = selection.has(card) ? selection.cards : [card];
  drag.press(event, { lead: card, cards: cards.includes(card) ? cards : [card, ...cards] });
}

/** Says how the view shown turns its page while a card is dragged; the returned function takes it back. */
export function turnPages(turn: (by: -1 | 1) => void): () => void {
  turns = turn;
  return () => {
    if (turns === turn) turns = null;
  };
}

/**
 * Moves the cards, or makes posts that reuse them, as one operation, and says what came of it. Answers whether it was done. What is out
 * stays, and can be reused there instead.
 */
export async function carryOut(cards: readonly Card[], wished: Move[], effect: Effect): Promise<boolean> {
  const isCopy = effect === "copy";
  const moves = isCopy ? wished : ofOpen(cards, wished);
  if (moves.length === 0) return tellThatOut(cards, wished);
  if (!isCopy) settling = new Set(cards.map(keyOf));
  const outcome = await attempt(
    isCopy ? call("reuse_cards", { cards: moves }) : call("move_cards", { moves }),
  );
  if (outcome === null) {
    settling = new Set();
    return false;
  }
  setTimeout(() => (settling = new Set()), 120);
  selection.clear();
  const raised = rulesInWords(outcome.raised);
  const stay = wished.length - moves.length;
  const done = [doneWords(cards, moves, isCopy), stay > 0 ? m.calendar_out_stay({ count: stay }) : ""]
    .filter((part) => part !== "")
    .join(" ");
  notify({
    text: raised === "" ? done : m.calendar_done_raised({ done, rules: raised }),
    action: { name: m.shared_undo(), run: () => void undo() },
  });
  return true;
}

function tellThatOut(cards: readonly Card[], wished: Move[]): false {
  const [first] = cards;
  notify({
    text:
      cards.length > 1
        ? m.calendar_out_stay({ count: cards.length })
        : m.calendar_out_stays({ title: m.shared_quote({ text: first?.title ?? "" }) }),
    action: { name: m.calendar_reuse_commit(), run: () => void carryOut(cards, wished, "copy") },
  });
  return false;
}

function doneWords(cards: readonly Card[], moves: readonly Move[], isCopy: boolean): string {
  const [move] = moves;
  const count = moves.length;
  if (count > 1) return isCopy ? m.calendar_reused_many({ count }) : m.calendar_moved_many({ count });
  const card = cards.find((one) =>
    move?.placement ? one.placement === move.placement : one.post === move?.post,
  );
  const words = {
    title: m.shared_quote({ text: card?.title ?? "" }),
    to: plannedWords(move?.to ?? null),
  };
  return isCopy ? m.calendar_reused(words) : m.calendar_moved(words);
}

/**
 * The cell under the pointer: `data-drop` holds its day, week or month, `data-lane` its channel in the lanes, `data-hour` the hour that
 * it is of its day.
 */
function targetAt(under: Element, { lead }: Carried, at: { y: number }): Target | null {
  const cell = under.closest<HTMLElement>("[data-drop]");
  const day = cell?.dataset.drop;
  if (cell === null || day === undefined) return null;
  const { hour, lane } = cell.dataset;
  const when = hour === undefined ? day : `${day}T${clockAt(cell, Number(hour), at.y)}`;
  const target = lane === undefined ? { when } : { when, channel: lane === "" ? null : lane };
  return target.channel === null && lead.channel !== null ? null : target;
}

function clockAt(cell: HTMLElement, hour: number, y: number): string {
  const { top, height } = cell.getBoundingClientRect();
  const minute = hour * 60 + ((y - grip - top) / height) * 60;
  return clockOf(Math.max(0, Math.min(1440 - SNAP, Math.round(minute / SNAP) * SNAP)));
}
