import { describe, expect, it } from "vitest";
import { next, scrollStep, type Drag, type Result, type Step } from "./machine";

type Steps = Step<string, string>[];

function play(steps: Steps) {
  let drag: Drag<string, string> = { phase: "idle" };
  const results = [];
  for (const step of steps) {
    const [after, result]: [Drag<string, string>, Result<string, string>] = next(drag, step);
    drag = after;
    if (result !== null) results.push(result);
  }
  return { drag, results };
}

const press: Step<string, string> = { kind: "press", thing: "card", x: 100, y: 100 };
const move = (x: number, y: number, over: string | null): Step<string, string> => ({
  kind: "move",
  x,
  y,
  over,
});

describe("a drag", () => {
  it("is a click while the pointer stays within the threshold", () => {
    const { drag, results } = play([press, move(102, 102, "cell"), { kind: "release" }]);
    expect(drag.phase).toBe("idle");
    expect(results).toEqual([]);
  });
  it("drops on what is under the pointer at last", () => {
    const { results } = play([press, move(120, 100, "one"), move(200, 100, "two"), { kind: "release" }]);
    expect(results).toEqual([{ kind: "dropped", thing: "card", target: "two" }]);
  });
  it("once under way stays so, back at the start too", () => {
    const { drag } = play([press, move(120, 100, "one"), move(100, 100, "home")]);
    expect(drag.phase).toBe("dragging");
  });
  it("stops where nothing takes it", () => {
    const { results } = play([press, move(120, 100, "one"), move(500, 100, null), { kind: "release" }]);
    expect(results).toEqual([{ kind: "stopped", thing: "card" }]);
  });
  it("is called off, and a later release does nothing", () => {
    const { results } = play([press, move(120, 100, "one"), { kind: "cancel" }, { kind: "release" }]);
    expect(results).toEqual([{ kind: "stopped", thing: "card" }]);
  });
  it("does not begin without a press", () => {
    expect(play([move(120, 100, "one"), { kind: "release" }]).results).toEqual([]);
  });
});

describe("scrolling at the edge", () => {
  it("rests in the middle and is fastest at the rim", () => {
    expect(scrollStep(300, 0, 600)).toBe(0);
    expect(scrollStep(0, 0, 600)).toBe(-18);
    expect(scrollStep(-50, 0, 600)).toBe(-18);
    expect(scrollStep(600, 0, 600)).toBe(18);
    expect(scrollStep(570, 0, 600)).toBeGreaterThan(0);
  });
});
