// What a drag is, step by step: pressed, then under way once the pointer has gone far enough, then dropped or called off. Pure.

/** Less is a click with an unsteady hand. */
export const THRESHOLD = 4;

export type Drag<Thing, Target> =
  | { phase: "idle" }
  | { phase: "pressed"; thing: Thing; x: number; y: number }
  | { phase: "dragging"; thing: Thing; x: number; y: number; over: Target | null };

export type Step<Thing, Target> =
  | { kind: "press"; thing: Thing; x: number; y: number }
  | { kind: "move"; x: number; y: number; over: Target | null }
  | { kind: "release" }
  | { kind: "cancel" };

export type Result<Thing, Target> =
  | { kind: "dropped"; thing: Thing; target: Target }
  /** Let go where nothing takes it, or called off. */
  | { kind: "stopped"; thing: Thing }
  | null;

/** The next state, and what came of the drag if it ended. A press that never moved ends as nothing: it was a click. */
export function next<Thing, Target>(
  drag: Drag<Thing, Target>,
  step: Step<Thing, Target>,
): [Drag<Thing, Target>, Result<Thing, Target>] {
  const idle = { phase: "idle" } as const;
  switch (step.kind) {
    case "press":
      return drag.phase === "idle"
        ? [{ phase: "pressed", thing: step.thing, x: step.x, y: step.y }, null]
        : [drag, null];
    case "move":
      if (drag.phase === "idle") return [drag, null];
      if (drag.phase === "pressed" && Math.hypot(step.x - drag.x, step.y - drag.y) < THRESHOLD)
        return [drag, null];
      return [{ phase: "dragging", thing: drag.thing, x: step.x, y: step.y, over: step.over }, null];
    case "release":
      if (drag.phase !== "dragging") return [idle, null];
      return drag.over === null
        ? [idle, { kind: "stopped", thing: drag.thing }]
        : [idle, { kind: "dropped", thing: drag.thing, target: drag.over }];
    case "cancel":
      return [idle, drag.phase === "dragging" ? { kind: "stopped", thing: drag.thing } : null];
  }
}

/** How far to scroll in one frame when the pointer is near an edge: nothing in the middle, up to `fastest` at the rim. */
export function scrollStep(pointer: number, from: number, to: number, zone = 56, fastest = 18): number {
  if (pointer < from + zone) return -Math.ceil((Math.min(zone, from + zone - pointer) / zone) * fastest);
  if (pointer > to - zone) return Math.ceil((Math.min(zone, pointer - to + zone) / zone) * fastest);
  return 0;
}
