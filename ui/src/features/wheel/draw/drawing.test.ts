// The drawing of a full wheel: 150 entries on ten rings.
import { describe, expect, it } from "vitest";
import { circle, fan, strip, type Axis } from "./axis";
import { draw, type Drawing } from "./drawing";
import type { DayMark, DayRing } from "./marks";
import { spanOf } from "./span";
import { measureIn, runsOf, shortened } from "./text";
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
      const written = drawing.marks.filter(({ label }) => label.length > 0).length;
      expect(written).toBeGreaterThan(100);
    }
  });

  it("stays inside its picture", () => {
    for (const axis of [circle(1000, 780, 365), fan(1000, 780, 365), circle(300, 300, 365)]) {
      for (const { shape } of on(axis).marks) {
        const numbers = [...shape.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
        expect(numbers.length).toBeGreaterThan(0);
        for (const [, x, y] of numbers) {
          expect(Number(x) - axis.left).toBeGreaterThanOrEqual(-1);
          expect(Number(x) - axis.left).toBeLessThanOrEqual(axis.width + 1);
          expect(Number(y) - axis.top).toBeGreaterThanOrEqual(-1);
          expect(Number(y) - axis.top).toBeLessThanOrEqual(axis.height + 1);
        }
      }
    }
  });

  it("writes along the arc, and never upside down", () => {
    const { marks, left, top, width, height } = on(circle(1000, 780, 365));
    const runs = marks.flatMap(({ label }) => label);
    expect(runs.length).toBeGreaterThan(150);
    for (const { x, y, tilt } of runs) {
      // Square to the line from the middle: what lies above it reads clockwise, what lies below it the other way round.
      const square = (Math.atan2(y, x) * 180) / Math.PI + 90;
      const off = Math.abs(((((tilt - square) % 180) + 270) % 180) - 90);
      expect(off).toBeLessThan(0.1);
      expect(Math.cos((tilt * Math.PI) / 180)).toBeGreaterThan(-0.3);
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(left + width);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(top + height);
    }
  });
});

/** The four corners of a straight run of letters: as high as capitals, as wide as it is drawn. */
function corners({ text, x, y, tilt }: { text: string; x: number; y: number; tilt: number }, font: number) {
  const turn = (tilt * Math.PI) / 180;
  const half = (text.length * font * 0.56) / 2 - 0.5;
  return [
    [-half, 0],
    [half, 0],
    [half, -0.7 * font],
    [-half, -0.7 * font],
  ].map(([across = 0, down = 0]): [number, number] => [
    x + across * Math.cos(turn) - down * Math.sin(turn),
    y + across * Math.sin(turn) + down * Math.cos(turn),
  ]);
}
/** Whether a straight line can be laid between two rectangles. */
function isBetween(one: [number, number][], other: [number, number][]): boolean {
  return [one, other].some((shape) =>
    shape.slice(0, 2).some(([x, y], index) => {
      const [toX, toY] = shape[index + 1] ?? [0, 0];
      const along = ([px, py]: [number, number]) => px * (toX - x) + py * (toY - y);
      const [a, b] = [one.map(along), other.map(along)];
      return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a);
    }),
  );
}

describe("no label stands on another", () => {
  const axes: [string, Axis, boolean][] = [
    ["a circle in a wide window", circle(1000, 780, 365), false],
    ["a circle in a narrow window", circle(700, 540, 365), false],
    ["a circle in hardly any room", circle(380, 380, 365), false],
    ["a fan", fan(900, 600, 365), false],
    ["a strip", strip(760, 600, 365), true],
  ];
  it.each(axes)("in %s", (_, axis, grows) => {
    for (const entries of [3, 6, 15]) {
      const { bands, font, labelFont } = on(axis, entries, grows);
      const labels = bands.flatMap(({ labels: names, marks }) => [
        ...names.map((runs) => runs.map((run) => corners(run, font - 1))),
        ...marks.map(({ label }) => label.map((run) => corners(run, labelFont))),
      ]);
      const shapes = labels.flatMap((runs, label) => runs.map((shape) => ({ label, shape })));
      expect(shapes.length).toBeGreaterThan(3);
      for (const [at, one] of shapes.entries())
        for (const other of shapes.slice(at + 1))
          if (one.label !== other.label) expect(isBetween(one.shape, other.shape)).toBe(true);
    }
  });

  it("nor on the hub of a circle", () => {
    const axis = circle(380, 380, 365);
    const runs = on(axis).marks.flatMap(({ label }) => label);
    for (const { x, y } of runs) expect(Math.hypot(x, y)).toBeGreaterThan(axis.hub ?? 0);
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

  it("tears no letter apart that is made of several signs", () => {
    expect(shortened("👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒", 30 * 4, (text) => [...new Intl.Segmenter().segment(text)].length * 30)).toBe(
      "👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒",
    );
    expect(
      shortened("👩🏽‍🚒".repeat(6), 120, (text) => [...new Intl.Segmenter().segment(text)].length * 30),
    ).toBe(`${"👩🏽‍🚒".repeat(3)}…`);
  });

  it("is broken into runs that are short enough, one after another, and nothing is lost", () => {
    for (const text of ["Skolestart i hele kommunen", "Kesätyönhakuilmoittautumisjärjestelmä", "a"]) {
      for (const longest of [30, 45, 90, 1000]) {
        const runs = runsOf(text, longest, measure);
        const bare = (words: string) => words.replaceAll(" ", "");
        expect(bare(runs.map((run) => run.text).join(""))).toBe(bare(text));
        let end = 0;
        for (const run of runs) {
          expect(run.width).toBeLessThanOrEqual(longest + 10);
          expect(run.start).toBeGreaterThanOrEqual(end);
          end = run.start + run.width;
        }
        expect(end).toBe(measure(text));
      }
    }
    expect(runsOf("Skolestart i år", 100, measure)).toEqual([
      { text: "Skolestart", start: 0, width: 100 },
      { text: "i år", start: 110, width: 40 },
    ]);
  });
});
