// A drag in the window, by pointer events alone: HTML5 drag-and-drop does not work in every webview. Follows the pointer, scrolls at
// edges, turns pages, swallows the click that ends it. What is dragged, what takes it and what then happens, the feature says.
import { next, scrollStep, type Drag, type Step } from "./machine";

/** Alt (⌥) held, or Ctrl where the desktop keeps Alt for itself: the thing stays where it is and a copy goes. */
export type Effect = "move" | "copy";

/** What a feature says about its drag. */
export interface Dragged<Thing, Target> {
  /** What takes the thing here; null where nothing does. `under` is the topmost element at the pointer. */
  targetAt(under: Element, thing: Thing, at: { x: number; y: number }): Target | null;
  isSame(one: Target, other: Target): boolean;
  began?(thing: Thing): void;
  /** The pointer came over another target, left them all, or Alt was pressed or let go. */
  hovered?(thing: Thing, target: Target | null, effect: Effect): void;
  dropped(thing: Thing, target: Target, effect: Effect): void;
  /** Called off, or let go where nothing takes it. */
  stopped?(thing: Thing): void;
  /** After either, and after a press that was only a click. */
  ended?(): void;
  /** The pointer rested on an element with `data-turn="-1"` or `"1"`: show the page before or after. */
  turn?(by: -1 | 1): void;
}

/** How long the pointer rests before a page turns, and how far outside a scrolled area it still scrolls. */
const REST = 550;
const AROUND = 40;

/**
 * One for each kind of thing. Call `press` on pointerdown; read `thing`, `over` and the place in the markup. What takes things is found
 * by the feature; areas that are to scroll at their edges carry `data-scrolls`.
 */
export class PointerDrag<Thing, Target> {
  #drag: Drag<Thing, Target> = { phase: "idle" };
  // Apart from one another: what reads only the thing is not asked again with every move.
  #thing = $state.raw<Thing | null>(null);
  #place = $state.raw({ x: 0, y: 0 });
  #over = $state.raw<Target | null>(null);
  #effect = $state<Effect>("move");
  #resting: { by: -1 | 1; since: number } | null = null;

  constructor(private readonly dragged: Dragged<Thing, Target>) {}

  /** What is under way; null when nothing is. */
  get thing(): Thing | null {
    return this.#thing;
  }
  get x(): number {
    return this.#place.x;
  }
  get y(): number {
    return this.#place.y;
  }
  /** Where it would be let go; null outside, or where it cannot go. */
  get over(): Target | null {
    return this.#over;
  }
  get effect(): Effect {
    return this.#effect;
  }

  /** To be called on pointerdown. A press that does not move stays a click. */
  press(event: PointerEvent, thing: Thing): void {
    if (event.button !== 0 || !event.isPrimary || event.pointerType === "touch") return;
    this.#effect = effectOf(event);
    this.#take({ kind: "press", thing, x: event.clientX, y: event.clientY });
    addEventListener("pointermove", this.#moved);
    addEventListener("pointerup", this.#released);
    addEventListener("pointercancel", this.#calledOff);
    addEventListener("keydown", this.#keyed, true);
    addEventListener("keyup", this.#keyed, true);
  }

  #take(step: Step<Thing, Target>): void {
    const before = this.#drag.phase;
    const [after, result] = next(this.#drag, step);
    this.#drag = after;
    this.#thing = after.phase === "dragging" ? after.thing : null;
    if (after.phase === "dragging") this.#place = { x: after.x, y: after.y };
    if (before !== "dragging" && after.phase === "dragging") {
      document.body.classList.add("dragging");
      getSelection()?.removeAllRanges();
      this.dragged.began?.(after.thing);
      requestAnimationFrame(this.#frame);
    }
    const effect = this.#effect;
    if (after.phase === "idle" && before !== "idle") this.#end();
    if (result?.kind === "stopped") this.dragged.stopped?.(result.thing);
    if (result?.kind === "dropped") this.dragged.dropped(result.thing, result.target, effect);
  }

  #end(): void {
    document.body.classList.remove("dragging");
    removeEventListener("pointermove", this.#moved);
    removeEventListener("pointerup", this.#released);
    removeEventListener("pointercancel", this.#calledOff);
    removeEventListener("keydown", this.#keyed, true);
    removeEventListener("keyup", this.#keyed, true);
    this.#over = null;
    this.#resting = null;
    this.dragged.ended?.();
  }

  #follow(x: number, y: number): void {
    if (this.#drag.phase === "idle") return;
    const { thing } = this.#drag;
    const under = document.elementFromPoint(x, y);
    const target = under === null ? null : this.dragged.targetAt(under, thing, { x, y });
    this.#take({ kind: "move", x, y, over: target });
    if (this.#drag.phase !== "dragging") return;
    this.#restOn(under?.closest<HTMLElement>("[data-turn]")?.dataset.turn);
    const before = this.#over;
    if (target === before || (target !== null && before !== null && this.dragged.isSame(target, before)))
      return;
    this.#over = target;
    this.dragged.hovered?.(thing, target, this.#effect);
  }

  #restOn(turn: string | undefined): void {
    const by = turn === "-1" ? -1 : turn === "1" ? 1 : null;
    if (by === null) this.#resting = null;
    else if (this.#resting?.by !== by) this.#resting = { by, since: performance.now() };
  }

  /** While it is under way, once a frame: scrolls what the pointer is at the edge of, and turns the page it rests on. */
  #frame = (now: number): void => {
    if (this.#drag.phase !== "dragging") return;
    const { x, y } = this.#drag;
    let scrolled = false;
    for (const area of document.querySelectorAll<HTMLElement>("[data-scrolls]")) {
      const { left, right, top, bottom } = area.getBoundingClientRect();
      if (x < left - AROUND || x > right + AROUND || y < top - AROUND || y > bottom + AROUND) continue;
      const [sideways, down] = [scrollStep(x, left, right), scrollStep(y, top, bottom)];
      if (sideways === 0 && down === 0) continue;
      area.scrollBy(sideways, down);
      scrolled = true;
    }
    if (this.#resting !== null && now - this.#resting.since > REST) {
      this.#resting.since = now + REST;
      this.dragged.turn?.(this.#resting.by);
      scrolled = true;
    }
    // What is under the pointer changed though it did not move.
    if (scrolled) this.#follow(x, y);
    requestAnimationFrame(this.#frame);
  };

  #moved = (event: PointerEvent): void => {
    // Let go where the window heard nothing of it. Losing the focus alone ends nothing: another program may take it at any time.
    if (event.buttons === 0) return this.#calledOff();
    this.#setEffect(effectOf(event));
    this.#follow(event.clientX, event.clientY);
  };

  #released = (event: PointerEvent): void => {
    const wasDragging = this.#drag.phase === "dragging";
    this.#effect = effectOf(event);
    this.#take({ kind: "release" });
    if (wasDragging) swallowClick();
  };

  #calledOff = (): void => this.#take({ kind: "cancel" });

  #keyed = (event: KeyboardEvent): void => {
    if (this.#drag.phase !== "dragging") return;
    if (event.key === "Alt" || event.key === "Control") {
      // or the window's menu takes the focus
      event.preventDefault();
      this.#setEffect(event.type === "keydown" ? "copy" : "move");
    }
    if (event.key !== "Escape" || event.type !== "keydown") return;
    event.preventDefault();
    event.stopPropagation();
    this.#calledOff();
  };

  #setEffect(effect: Effect): void {
    if (effect === this.#effect) return;
    this.#effect = effect;
    if (this.#drag.phase === "dragging") this.dragged.hovered?.(this.#drag.thing, this.#over, effect);
  }
}

const effectOf = (event: { altKey: boolean; ctrlKey: boolean }): Effect =>
  event.altKey || event.ctrlKey ? "copy" : "move";

/** The click that follows a drag is not meant. */
function swallowClick(): void {
  const swallow = (click: Event) => {
    click.stopPropagation();
    click.preventDefault();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }));
}
