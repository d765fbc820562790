import { describe, expect, it } from "vitest";
import { rowHeights } from "./rows";

const wishes = (wanted: number[], least = 100) => wanted.map((wish) => ({ wanted: wish, least }));

describe("the weeks' heights", () => {
  it("share what is left over", () => {
    expect(rowHeights(wishes([100, 100, 200]), 700)).toEqual([200, 200, 300]);
  });
  it("give busy weeks what quiet ones do not need", () => {
    const [first, busy, last] = rowHeights(wishes([60, 400, 60]), 420);
    expect([first, last]).toEqual([100, 100]);
    expect(busy).toBeGreaterThanOrEqual(219);
  });
  it("cut the greatest wishes to one height", () => {
    const [one, other, small] = rowHeights(wishes([300, 400, 100]), 500);
    expect(one).toBe(other);
    expect(small).toBe(100);
  });
  it("never go below what a week needs least, even when the sheet must scroll", () => {
    const rows = rowHeights(
      [
        { wanted: 80, least: 100 },
        { wanted: 300, least: 130 },
      ],
      120,
    );
    expect(rows).toEqual([100, 130]);
    expect(rowHeights([], 500)).toEqual([]);
  });
  it("never take more than there is, unless the least asks for it", () => {
    for (let available = 0; available < 1500; available += 37) {
      const rows = rowHeights(wishes([90, 240, 130, 500, 101]), available);
      expect(rows.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(Math.max(available, 500));
      expect(Math.min(...rows)).toBeGreaterThanOrEqual(100);
    }
  });
});
