import { describe, expect, it } from "vitest";
import type { Card, Window } from "../../../ipc/types";
import { besideOneAnother, hoursShown, openOn, shutBetween } from "./layout";

const at = (clock: string): Card => ({
  placement: clock,
  post: `post at ${clock}`,
  title: clock,
  channel: "facebook",
  format: "post",
  planned: `2026-08-18T${clock}`,
  own_time: false,
  state: "planned",
  status: "approved",
  category: null,
  owners: [],
  sponsored: false,
  tags: [],
  has_findings: false,
  campaign: null,
  counts: true,
});
const placed = (...clocks: string[]) =>
  besideOneAnother(clocks.map(at), 45).places.map(({ card, column, columns }) => [
    card.title,
    column,
    columns,
  ]);

describe("cards of a day", () => {
  it("have the whole width while none covers another", () => {
    expect(placed("09:00", "09:45", "12:00")).toEqual([
      ["09:00", 0, 1],
      ["09:45", 0, 1],
      ["12:00", 0, 1],
    ]);
  });
  it("share it where they would", () => {
    expect(placed("12:00", "12:15", "15:00")).toEqual([
      ["12:00", 0, 2],
      ["12:15", 1, 2],
      ["15:00", 0, 1],
    ]);
  });
  it("take a column again as soon as it is free, in a cluster of one width", () => {
    expect(placed("09:00", "09:30", "09:50", "10:20")).toEqual([
      ["09:00", 0, 2],
      ["09:30", 1, 2],
      ["09:50", 0, 2],
      ["10:20", 1, 2],
    ]);
  });
  it("never cover one another, however many there are", () => {
    let seed = 7;
    const dice = (end: number) => (seed = (seed * 16807) % 2147483647) % end;
    for (let round = 0; round < 50; round += 1) {
      const cards = Array.from({ length: 30 }, (_, n) => ({
        ...at(`${String(8 + dice(10)).padStart(2, "0")}:${String(dice(60)).padStart(2, "0")}`),
        placement: `card ${n}`,
      }));
      const { places } = besideOneAnother(cards, 45);
      expect(places).toHaveLength(30);
      for (const one of places) {
        expect(one.column).toBeLessThan(one.columns);
        for (const other of places) {
          if (one === other || one.column !== other.column) continue;
          expect(Math.abs(one.minute - other.minute)).toBeGreaterThanOrEqual(45);
        }
      }
    }
  });
  it("leave the last column to a button where they are too many, and all are either shown or behind it", () => {
    const cards = ["12:00", "12:00", "12:10", "12:20", "12:30"].map((clock, n) => ({
      ...at(clock),
      placement: `${n}`,
    }));
    const { places, more } = besideOneAnother([...cards, at("15:00")], 45, 3);
    expect(places.map(({ card, column, columns }) => [card.placement, column, columns])).toEqual([
      ["0", 0, 3],
      ["1", 1, 3],
      ["15:00", 0, 1],
    ]);
    expect(more.map(({ minute, cards: of }) => [minute, of.map(({ placement }) => placement)])).toEqual([
      [730, ["2", "3", "4"]],
    ]);
  });
  it("without a time of day are not among them", () => {
    expect(besideOneAnother([{ ...at("09:00"), planned: "2026-08-18" }], 45).places).toEqual([]);
  });
});

const window = (weekday: number, from: string, to: string): Window => ({ weekday, from, to });

describe("hours", () => {
  it("are daytime, and more where something stands outside it", () => {
    expect(hoursShown([], [])).toEqual({ from: 7, to: 19 });
    expect(hoursShown([at("05:30"), at("21:10")], [])).toEqual({ from: 5, to: 22 });
    expect(hoursShown([at("23:45")], [window(1, "06:30", "20:30")])).toEqual({ from: 6, to: 24 });
  });
});

describe("publishing windows", () => {
  const tuesday = "2026-08-18";
  it("of several channels are joined", () => {
    const one = { id: "fb", windows: [window(2, "08:00", "12:00"), window(3, "08:00", "09:00")] };
    const other = { id: "ig", windows: [window(2, "11:00", "15:00"), window(2, "18:00", "20:00")] };
    expect(openOn(tuesday, [one, other])).toEqual([
      [480, 900],
      [1080, 1200],
    ]);
  });
  it("are none where a channel publishes at any time, and a whole day is shut without one that day", () => {
    expect(openOn(tuesday, [{ id: "fb", windows: [] }])).toBeNull();
    expect(openOn(tuesday, [{ id: "fb", windows: [window(1, "08:00", "09:00")] }])).toEqual([]);
  });
  it("leave the rest shut", () => {
    expect(shutBetween([[480, 900]], 7, 19)).toEqual([
      [420, 480],
      [900, 1140],
    ]);
    expect(shutBetween([], 7, 19)).toEqual([[420, 1140]]);
    expect(shutBetween(null, 7, 19)).toEqual([]);
  });
});
