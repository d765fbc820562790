import { describe, expect, it } from "vitest";
import { step, type Grid } from "./walk";

const cells: Record<string, string[]> = { "ideas x": ["a", "b", "c"], "out x": ["d"], "ideas y": ["e"] };
const grid: Grid = {
  columns: ["ideas", "this_week", "out"],
  lanes: ["x", "y", null],
  posts: (column, lane) => cells[`${column} ${lane}`] ?? [],
};
const go = (column: string, lane: string, post: string, key: string) =>
  step(grid, { column, lane, post }, key);

describe("the arrows", () => {
  it("walk up and down a cell and on to the next lane", () => {
    expect(go("ideas", "x", "a", "ArrowDown")).toEqual({ column: "ideas", lane: "x", post: "b" });
    expect(go("ideas", "x", "c", "ArrowDown")).toEqual({ column: "ideas", lane: "y", post: "e" });
    expect(go("ideas", "y", "e", "ArrowUp")).toEqual({ column: "ideas", lane: "x", post: "c" });
    expect(go("ideas", "x", "a", "ArrowUp")).toBeNull();
  });
  it("pass over empty columns, and stay at the same height where there is one", () => {
    expect(go("ideas", "x", "b", "ArrowRight")).toEqual({ column: "out", lane: "x", post: "d" });
    expect(go("out", "x", "d", "ArrowLeft")).toEqual({ column: "ideas", lane: "x", post: "a" });
    expect(go("out", "x", "d", "ArrowRight")).toBeNull();
  });
  it("go to the ends of a cell, and other keys nowhere", () => {
    expect(go("ideas", "x", "b", "End")?.post).toBe("c");
    expect(go("ideas", "x", "b", "Home")?.post).toBe("a");
    expect(go("ideas", "x", "b", "x")).toBeNull();
  });
});
