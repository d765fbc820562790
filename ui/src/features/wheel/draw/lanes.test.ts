import { describe, expect, it } from "vitest";
import { lanes, type Bar } from "./lanes";

const YEAR = 365;
/** The same bars every time: no test runs differently tomorrow. */
function many(count: number, seed: number): Bar[] {
  let state = seed;
  const below = (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % end;
  };
  return Array.from({ length: count }, () => {
    const from = below(360);
    return { from, to: Math.min(YEAR, from + 1 + below(30)), label: 5 + below(60) };
  });
}

describe("lanes", () => {
  it("keep bars apart, and labels out of each other's way, whatever comes", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const most of [1, 2, 4]) {
        const laned = lanes(many(1 + (seed % 20), seed), YEAR, most);
        expect(laned).toHaveLength(1 + (seed % 20));
        for (const one of laned) {
          for (const other of laned) {
            if (one === other || one.lane !== other.lane) continue;
            expect(one.bar.to <= other.bar.from || other.bar.to <= one.bar.from, "two bars overlap").toBe(
              true,
            );
            const empty = one.room.to <= one.room.from || other.room.to <= other.room.from;
            expect(
              empty || one.room.to <= other.room.from || other.room.to <= one.room.from,
              "two labels overlap",
            ).toBe(true);
          }
        }
      }
    }
  });

  it("put a label near the end of the year before its bar", () => {
    const [christmas] = lanes([{ from: 350, to: 358, label: 40 }], YEAR, 1);
    expect(christmas?.room).toEqual({ from: 318, to: 358 });
  });

  it("need one lane for what does not overlap, and as many as overlap", () => {
    const apart = lanes(
      [1, 100, 200].map((from) => ({ from, to: from + 10, label: 50 })),
      YEAR,
      5,
    );
    expect(new Set(apart.map(({ lane }) => lane)).size).toBe(1);
    const together = lanes(
      [1, 2, 3].map((from) => ({ from, to: from + 100, label: 50 })),
      YEAR,
      1,
    );
    expect(new Set(together.map(({ lane }) => lane)).size).toBe(3);
  });
});
