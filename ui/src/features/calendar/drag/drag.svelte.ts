// The one card being dragged: follows the pointer, asks for a preview of where it hovers, and moves it when it is let go.
// Pointer events only: HTML5 drag-and-drop does not work in every webview.
import { call } from "../../../ipc/client";
import type { Card, Move, PreviewView } from "../../../ipc/types";
import { m } from "../../../paraglide/messages.js";
import { attempt, report } from "../../../shared/board.svelte";
import { plannedWords } from "../../../shared/dates";
import { announce, notify } from "../../../shared/notices.svelte";
import { undo } from "../../../shared/undo";
import { rulesInWords } from "../card_words";
import { keyOf } from "../cards";
import { moveTo, type Target } from "../move/moves";
import { Latest } from "./latest";
import { next, scrollStep, type Drag, type Step } from "./machine";

let drag = $state.raw<Drag<Card, Target>>({ phase: "idle" });
let preview = $state.raw<PreviewView | null>(null);
let hovered = $state.raw<Target | null>(null);
let settling = $state<string | null>(null);

const previews = new Latest<Move, PreviewView>(
  (move) => call("preview", { moves: [move] }),
  (_, answer) => (preview = answer),
  report,
);

export const dragging = {
  /** The card under way; null when none is. */
  get card(): Card | null {
    return drag.phase === "dragging" ? drag.thing : null;
  },
  get x(): number {
    return drag.phase === "dragging" ? drag.x : 0;
  },
  get y(): number {
    return drag.phase === "dragging" ? drag.y : 0;
  },
  /** Where it would be let go; null outside, or where it cannot go. */
  get over(): Target | null {
    return drag.phase === "dragging" ? hovered : null;
  },
  /** What would be so if it were let go here; null until Rust has answered. */
  get preview(): PreviewView | null {
    return preview;
  },
  isOver(when: string, channel?: string | null): boolean {
    return (
      hovered !== null && hovered.when === when && hovered.channel === channel && drag.phase === "dragging"
    );
  },
  /** The card is on its way, or was just let go and is not fetched anew yet. */
  isLifted(card: Card): boolean {
    return (drag.phase === "dragging" && keyOf(drag.thing) === keyOf(card)) || settling === keyOf(card);
  },
};

/** To be called on a card's pointerdown. */
export function press(event: PointerEvent, card: Card): void {
  if (event.button !== 0 || !event.isPrimary || event.pointerType === "touch") return;
  take({ kind: "press", thing: card, x: event.clientX, y: event.clientY });
  addEventListener("pointermove", moved);
  addEventListener("pointerup", released);
  addEventListener("pointercancel", calledOff);
  addEventListener("blur", calledOff);
  addEventListener("keydown", keyPressed, true);
}

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

function take(step: Step<Card, Target>): void {
  const before = drag.phase;
  const [after, result] = next(drag, step);
  drag = after;
  if (before !== "dragging" && after.phase === "dragging") begin(after.thing);
  if (after.phase === "idle" && before !== "idle") end();
  if (result?.kind === "stopped")
    announce(m.calendar_drag_stopped({ title: m.shared_quote({ text: result.thing.title }) }));
  if (result?.kind === "dropped") {
    const move = moveTo(result.thing, result.target);
    if (move !== null) void carryOut(result.thing, move);
  }
}

function begin(card: Card): void {
  document.body.classList.add("dragging");
  getSelection()?.removeAllRanges();
  announce(m.calendar_drag_start({ title: m.shared_quote({ text: card.title }) }));
  requestAnimationFrame(scroll);
}

function end(): void {
  document.body.classList.remove("dragging");
  for (const [name, listener] of [
    ["pointermove", moved],
    ["pointerup", released],
    ["pointercancel", calledOff],
    ["blur", calledOff],
  ] as const) {
    removeEventListener(name, listener as EventListener);
  }
  removeEventListener("keydown", keyPressed, true);
  previews.forget();
  preview = null;
  hovered = null;
}

function moved(event: PointerEvent): void {
  follow(event.clientX, event.clientY);
}

function follow(x: number, y: number): void {
  const target = targetAt(x, y);
  take({ kind: "move", x, y, over: target });
  if (drag.phase !== "dragging") return;
  if (target?.when === hovered?.when && target?.channel === hovered?.channel) return;
  hovered = target;
  preview = null;
  const move = target === null ? null : moveTo(drag.thing, target);
  if (move === null) previews.forget();
  else previews.want(move);
}

function released(): void {
  const wasDragging = drag.phase === "dragging";
  take({ kind: "release" });
  // The click that follows a drag is not meant.
  if (wasDragging) {
    const swallow = (click: Event) => {
      click.stopPropagation();
      click.preventDefault();
    };
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
  }
}

function calledOff(): void {
  take({ kind: "cancel" });
}

function keyPressed(event: KeyboardEvent): void {
  if (event.key !== "Escape" || drag.phase !== "dragging") return;
  event.preventDefault();
  event.stopPropagation();
  calledOff();
}

/** The cell under the pointer: `data-drop` holds its day or week, `data-lane` its channel in the lanes. */
function targetAt(x: number, y: number): Target | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]");
  const when = cell?.dataset.drop;
  if (cell === undefined || cell === null || when === undefined) return null;
  const lane = cell.dataset.lane;
  const target = lane === undefined ? { when } : { when, channel: lane === "" ? null : lane };
  return drag.phase !== "idle" && target.channel === null && drag.thing.channel !== null ? null : target;
}

/** Scrolls the view, frame by frame, while the pointer is at its edge. */
function scroll(): void {
  if (drag.phase !== "dragging") return;
  const area = document.querySelector<HTMLElement>("[data-scrolls]");
  if (area !== null) {
    const { left, right, top, bottom } = area.getBoundingClientRect();
    const inside = drag.x > left - 40 && drag.x < right + 40 && drag.y > top - 40 && drag.y < bottom + 40;
    const [sideways, down] = inside
      ? [scrollStep(drag.x, left, right), scrollStep(drag.y, top, bottom)]
      : [0, 0];
    if (sideways !== 0 || down !== 0) {
      area.scrollBy(sideways, down);
      follow(drag.x, drag.y);
    }
  }
  requestAnimationFrame(scroll);
}
