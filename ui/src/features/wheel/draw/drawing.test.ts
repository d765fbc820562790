// The drawing of a full wheel: 150 entries on ten rings.
import { describe, expect, it } from "vitest";
import { circle, fan, strip, type Axis } from "./axis";
import { draw, type Drawing } from "./drawing";
import type { DayMark, DayRing } from "./marks";
import { spanOf } from "./span";
import { measureIn, shortened } from "./text";
import { neighbour } from "./walk";

const span = spanOf("year", 2026, 1);

function mark(ring: number, number: number): DayMark {
  const from = (number * 24 + ring * 7) % 350;
  const title = `Oppføring ${ring}.${number} med et navn som er ganske langt`.slice(
    0,
    12 + ((ring * number) % 28),
  );
  return {
    key: `${ring} ${number}`,
    kind: "occurrence",
    id: `${ring}-${number}`,
    turn: "2026",
    from,
    to: Math.min(365, from + 3 + ((number * 5) % 18)),
    lead: Math.max(0, from - 28),
    ticks: [],
    gap: number % 7 === 0,
    faded: number % 11 === 0,
    label: title,
    spoken: title,
    dots: [],
  };
}

const rings = (entries: number): DayRing[] =>
  Array.from({ length: 10 }, (_, ring) => ({
    name: `Ring ${ring}`,
    hue: "red",
    display: "shown" as const,
    isCampaigns: false,
    marks: Array.from({ length: entries }, (_, number) => mark(ring, number)),
  }));

const on = (axis: Axis, entries = 15, grows = false): Drawing =>
  draw(axis, span, rings(entries), [], 200, {
    font: 11,
    measure: measureIn("11px test", 11),
    monthName: (date) => date.slice(5, 7),
    grows,
  });

describe("a wheel with 150 entries on ten rings", () => {
  it("draws each of them, and each can be read: written out, or by its spoken words", () => {
    for (const drawing of [on(circle(1000, 780, 365)), on(strip(1300, 600, 365), 15, true)]) {
      expect(drawing.marks).toHaveLength(150);
      expect(drawing.marks.every(({ mark: { spoken }, shape }) => spoken !== "" && shape !== "")).toBe(true);
      const written = drawing.marks.filter(({ label }) => label !== null).length;
      expect(written).toBeGreaterThan(100);
    }
  });

  it("stays inside its picture", () => {
    for (const axis of [circle(1000, 780, 365), fan(1000, 780, 365), circle(300, 300, 365)]) {
      for (const { shape } of on(axis).marks) {
        const numbers = [...shape.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
        expect(numbers.length).toBeGreaterThan(0);
        for (const [, x, y] of numbers) {
          expect(Number(x)).toBeGreaterThanOrEqual(-1);
          expect(Number(x)).toBeLessThanOrEqual(axis.width + 1);
          expect(Number(y)).toBeGreaterThanOrEqual(-1);
          expect(Number(y)).toBeLessThanOrEqual(axis.height + 1);
        }
      }
    }
  });

  it("is laid out well within a frame or two", () => {
    on(circle(1000, 780, 365));
    const began = performance.now();
    for (let time = 0; time < 10; time += 1) on(circle(1000, 780, 365));
    expect((performance.now() - began) / 10).toBeLessThan(100);
  });
});

describe("the arrow keys", () => {
  const drawing = on(circle(1000, 780, 365));
  const first = drawing.marks[0];
  if (first === undefined) throw new Error("nothing is drawn");

  it("walk along a ring and round", () => {
    let at = first;
    for (let step = 0; step < 15; step += 1) at = neighbour(drawing.marks, at, "ArrowRight") ?? first;
    expect(at).toBe(first);
    expect(neighbour(drawing.marks, first, "ArrowLeft")).toBe(neighbour(drawing.marks, first, "End"));
  });

  it("walk to the nearest on the next ring, and stop at the rim", () => {
    const inner = neighbour(drawing.marks, first, "ArrowDown");
    expect(inner?.ring).toBe("Ring 1");
    expect(neighbour(drawing.marks, first, "ArrowUp")).toBeNull();
    expect(neighbour(drawing.marks, first, "x")).toBeNull();
  });
});

describe("a label", () => {
  const measure = (text: string) => text.length * 10;

  it("is cut with an ellipsis to what fits, and left out when nothing would be left", () => {
    expect(shortened("Skolestart", 100, measure)).toBe("Skolestart");
    expect(shortened("Skolestart", 70, measure)).toBe("Skoles…");
    expect(shortened("Skolestart", 30, measure)).toBeNull();
  });
});
