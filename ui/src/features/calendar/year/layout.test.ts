import { describe, expect, it } from "vitest";
import { fullness, inBlocks, monthHeads, strength } from "./layout";

describe("a week of a channel", () => {
  it.each([
    [0, "few"],
    [1, "few"],
    [2, "some"],
    [4, "full"],
    [4.5, "over"],
  ])("with a least of 2 and a most of 4 and %d posts is %s", (load, expected) =>
    expect(fullness(load, { least: 2, most: 4 })).toBe(expected),
  );
  it("without limits is empty or not", () => {
    expect(fullness(0, { least: null, most: null })).toBe("none");
    expect(fullness(40, { least: null, most: null })).toBe("some");
  });
  it("is the stronger the nearer it is to its limit", () => {
    expect([0, 1, 4, 5, 8, 20].map((load) => strength(load, 8, 20))).toEqual([0, 1, 2, 3, 4, 4]);
    expect([0, 5, 20].map((load) => strength(load, null, 20))).toEqual([0, 1, 4]);
    expect(strength(0, 0, 0)).toBe(0);
  });
});

it("a month stands over the weeks whose Thursday it has", () => {
  const weeks = ["2026-W53", "2027-W01", "2027-W04", "2027-W05"];
  expect(monthHeads(weeks)).toEqual([
    { month: "2026-12", weeks: 1 },
    { month: "2027-01", weeks: 2 },
    { month: "2027-02", weeks: 1 },
  ]);
});

it("a long year falls into two halves", () => {
  const weeks = Array.from({ length: 53 }, (_, n) => `2026-W${String(n + 1).padStart(2, "0")}`);
  expect(inBlocks(weeks, 2).map((block) => block.length)).toEqual([27, 26]);
  expect(inBlocks(weeks, 1)[0]).toHaveLength(53);
  expect(inBlocks([], 2)).toEqual([]);
});
