// The card being dragged over the calendar: asks for a preview of where it hovers, and moves it when it is let go.
import { call } from "../../../ipc/client";
import type { Card, Move, PreviewView } from "../../../ipc/types";
import { m } from "../../../paraglide/messages.js";
import { attempt, report } from "../../../shared/board.svelte";
import { plannedWords } from "../../../shared/dates";
import { Latest } from "../../../shared/drag/latest";
import { PointerDrag } from "../../../shared/drag/pointer_drag.svelte";
import { announce, notify } from "../../../shared/notices.svelte";
import { undo } from "../../../shared/undo";
import { rulesInWords } from "../card_words";
import { keyOf } from "../cards";
import { moveTo, type Target } from "../move/moves";

let preview = $state.raw<PreviewView | null>(null);
let settling = $state<string | null>(null);

const previews = new Latest<Move, PreviewView>(
  (move) => call("preview", { moves: [move] }),
  (_, answer) => (preview = answer),
  report,
);

const drag = new PointerDrag<Card, Target>({
  targetAt,
  isSame: (one, other) => one.when === other.when && one.channel === other.channel,
  began: (card) => announce(m.calendar_drag_start({ title: m.shared_quote({ text: card.title }) })),
  hovered(card, target) {
    preview = null;
    const move = target === null ? null : moveTo(card, target);
    if (move === null) previews.forget();
    else previews.want(move);
  },
  dropped(card, target) {
    const move = moveTo(card, target);
    if (move !== null) void carryOut(card, move);
  },
  stopped: (card) => announce(m.calendar_drag_stopped({ title: m.shared_quote({ text: card.title }) })),
  ended() {
    previews.forget();
    preview = null;
  },
});

export const dragging = {
  /** The card under way; null when none is. */
  get card(): Card | null {
    return drag.thing;
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
    (drag.thing !== null && keyOf(drag.thing) === keyOf(card)) || settling === keyOf(card),
};

/** To be called on a card's pointerdown. */
export const press = (event: PointerEvent, card: Card): void => drag.press(event, card);

/** Moves the card and says what came of it. Answers whether it was moved. */
export async function carryOut(card: Card, move: Move): Promise<boolean> {
  settling = keyOf(card);
  const outcome = await attempt(call("move_cards", { moves: [move] }));
  if (outcome === null) {
    settling = null;
    return false;
  }
  setTimeout(() => (settling = null), 120);
  const words = { title: m.shared_quote({ text: card.title }), to: plannedWords(move.to) };
  const raised = rulesInWords(outcome.raised);
  notify({
    text: raised === "" ? m.calendar_moved(words) : m.calendar_moved_raised({ ...words, rules: raised }),
    action: { name: m.shared_undo(), run: () => void undo() },
  });
  return true;
}

/** The cell under the pointer: `data-drop` holds its day or week, `data-lane` its channel in the lanes. */
function targetAt(under: Element, card: Card): Target | null {
  const cell = under.closest<HTMLElement>("[data-drop]");
  const when = cell?.dataset.drop;
  if (cell === null || when === undefined) return null;
  const lane = cell.dataset.lane;
  const target = lane === undefined ? { when } : { when, channel: lane === "" ? null : lane };
  return target.channel === null && card.channel !== null ? null : target;
}
