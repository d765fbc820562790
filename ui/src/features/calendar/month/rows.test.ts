import { describe, expect, it } from "vitest";
import { rowHeights } from "./rows";

describe("the weeks' heights", () => {
  it("share what is left over", () => {
    expect(rowHeights([100, 100, 200], 700, 50)).toEqual([200, 200, 300]);
  });
  it("give busy weeks what quiet ones do not need", () => {
    expect(rowHeights([60, 400, 60], 420, 100)).toEqual([100, 220, 100]);
  });
  it("cut the greatest wishes to one height", () => {
    expect(rowHeights([300, 400, 100], 500, 100)).toEqual([200, 200, 100]);
  });
  it("never go below the least, even when the sheet must scroll", () => {
    expect(rowHeights([80, 300], 120, 100)).toEqual([100, 100]);
    expect(rowHeights([], 500, 100)).toEqual([]);
  });
  it("never take more than there is, unless the least asks for it", () => {
    for (let available = 0; available < 1500; available += 37) {
      const rows = rowHeights([90, 240, 130, 500, 101], available, 100);
      expect(rows.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(Math.max(available, 500));
      expect(Math.min(...rows)).toBeGreaterThanOrEqual(100);
    }
  });
});
