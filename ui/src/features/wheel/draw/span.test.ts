import { describe, expect, it } from "vitest";
import { monthsOf, quarterOf, spanOf, weeksOf, yearOf } from "./span";

describe("spans", () => {
  it("are whole years, school years and quarters", () => {
    expect(spanOf("year", 2028, 1)).toEqual({ from: "2028-01-01", to: "2028-12-31", days: 366 });
    expect(spanOf("school", 2026, 1)).toEqual({ from: "2026-08-01", to: "2027-07-31", days: 365 });
    expect(spanOf("quarter", 2026, 4)).toEqual({ from: "2026-10-01", to: "2026-12-31", days: 92 });
  });

  it("hold the day they are asked for", () => {
    expect(yearOf("school", "2026-07-31")).toBe(2025);
    expect(yearOf("school", "2026-08-01")).toBe(2026);
    expect(quarterOf("2026-12-31")).toBe(4);
  });

  it("are cut into months and ISO weeks without gap or overlap", () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const span = spanOf("year", year, 1);
      for (const parts of [monthsOf(span), weeksOf(span)]) {
        expect(parts[0]?.from).toBe(0);
        expect(parts.at(-1)?.to).toBe(span.days);
        for (const [index, part] of parts.entries()) {
          if (index > 0) expect(part.from).toBe(parts[index - 1]?.to);
        }
      }
      expect(monthsOf(span)).toHaveLength(12);
    }
    expect(weeksOf(spanOf("year", 2026, 1)).at(-1)?.number).toBe(53);
  });
});
