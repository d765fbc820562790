import { describe, expect, it } from "vitest";
import { bandsOfWeek, weeksOfMonth, type Band } from "./layout";

describe("a month's sheet", () => {
  it("begins on a Monday and ends on a Sunday", () => {
    const weeks = weeksOfMonth("2026-08-18");
    expect(weeks.map(({ week }) => week)).toEqual([
      "2026-W31",
      "2026-W32",
      "2026-W33",
      "2026-W34",
      "2026-W35",
      "2026-W36",
    ]);
    expect(weeks[0]?.days[0]).toBe("2026-07-27");
    expect(weeks.at(-1)?.days[6]).toBe("2026-09-06");
  });
  it("is four weeks long when February fits them", () => {
    expect(weeksOfMonth("2027-02-10")).toHaveLength(4);
  });
  it("names the weeks right over New Year", () => {
    expect(weeksOfMonth("2026-12-01").at(-1)?.week).toBe("2026-W53");
    expect(weeksOfMonth("2027-01-01")[0]?.week).toBe("2026-W53");
  });
});

describe("bands", () => {
  const week = weeksOfMonth("2026-08-18")[3]?.days ?? [];
  const band = (id: string): Band => ({ id, kind: "event", name: id });
  const lasting = (spans: Record<string, [number, number]>) => (date: string) =>
    Object.entries(spans)
      .filter(([, [from, to]]) => week.indexOf(date) >= from && week.indexOf(date) <= to)
      .map(([id]) => band(id));

  it("keep their lane from the first day to the last", () => {
    const { depth, pieces } = bandsOfWeek(week, lasting({ long: [0, 4], short: [2, 2], later: [3, 6] }));
    expect(depth).toBe(2);
    const lanes = week.map((date) => pieces.get(date)?.map((piece) => piece?.id ?? null));
    expect(lanes).toEqual([
      ["long"],
      ["long"],
      ["long", "short"],
      ["long", "later"],
      ["long", "later"],
      [null, "later"],
      [null, "later"],
    ]);
  });
  it("say on the first day how far they run", () => {
    const { pieces } = bandsOfWeek(week, lasting({ long: [1, 3] }));
    expect(pieces.get(week[1] ?? "")?.[0]).toMatchObject({ span: 3, starts: true, ends: false });
    expect(pieces.get(week[3] ?? "")?.[0]).toMatchObject({ span: 0, starts: false, ends: true });
  });
  it("take no room in a week without any", () => {
    expect(bandsOfWeek(week, () => []).depth).toBe(0);
  });
});
