import { describe, expect, it } from "vitest";
import { firstDay, kindOf, kinds, periodOf, stepped } from "./period";

describe("a period", () => {
  it.each([
    ["week", "2026-W34", "2026-08-17"],
    ["month", "2026-08", "2026-08-01"],
    ["quarter", "2026-Q3", "2026-07-01"],
    ["year", "2026", "2026-01-01"],
  ] as const)("of a %s is %s", (kind, period, first) => {
    expect(periodOf(kind, "2026-08-18")).toBe(period);
    expect(kindOf(period)).toBe(kind);
    expect(firstDay(period)).toBe(first);
  });

  it("is followed by the next of its kind, over New Year too", () => {
    expect(stepped("2026-W53", 1)).toBe("2027-W01");
    expect(stepped("2026-12", 1)).toBe("2027-01");
    expect(stepped("2026-Q1", -1)).toBe("2025-Q4");
    expect(stepped("2026", -1)).toBe("2025");
    for (const kind of kinds) {
      const period = periodOf(kind, "2026-08-18");
      expect(stepped(stepped(period, 5), -5)).toBe(period);
    }
  });

  it("of a campaign has no next", () => {
    expect(kindOf("campaign:1")).toBe(null);
    expect(stepped("campaign:1", 1)).toBe("campaign:1");
  });
});
