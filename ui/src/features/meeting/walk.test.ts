import { describe, expect, it } from "vitest";
import type { AgendaItem, AgendaPartView } from "../../ipc/types";
import { after, before, begun, goneOn, secondLater } from "./walk";

const card = (post: string, ...asks: ("owner" | "time")[]): AgendaItem => ({
  kind: "card",
  post,
  title: post,
  status: "drafting",
  owners: [],
  planned: null,
  places: [],
  asks,
});
const part = (...items: AgendaItem[]): AgendaPartView => ({
  kind: "this_week",
  minutes: 5,
  period: null,
  items,
});
const keys = (steps: { key: string; settled: boolean }[]) => steps.map(({ key, settled }) => [key, settled]);

describe("the steps of a part", () => {
  it("are what must be decided, not what lacks nothing", () => {
    expect(keys(begun(part(card("a", "owner"), card("b"))))).toEqual([["card a", false]]);
  });

  it("keep their places when something is decided, and take in what is new last", () => {
    const steps = begun(part(card("a", "owner"), card("b", "time")));
    const next = goneOn(steps, part(card("c", "owner"), card("b", "time"), card("a")));
    expect(keys(next)).toEqual([
      ["card a", true],
      ["card b", false],
      ["card c", false],
    ]);
  });

  it("keep what left the agenda, as settled", () => {
    const steps = begun(part(card("a", "owner")));
    expect(keys(goneOn(steps, part()))).toEqual([["card a", true]]);
  });
});

describe("the way through", () => {
  it("goes from the overview over each step to the next part, and ends", () => {
    expect(after({ part: 0, item: 0 }, 1, 2)).toEqual({ part: 0, item: 1 });
    expect(after({ part: 0, item: 1 }, 1, 2)).toEqual({ part: 1, item: 0 });
    expect(after({ part: 1, item: 0 }, 0, 2)).toBeNull();
  });

  it("goes back step by step, and from an overview to the one before", () => {
    expect(before({ part: 1, item: 1 })).toEqual({ part: 1, item: 0 });
    expect(before({ part: 1, item: 0 })).toEqual({ part: 0, item: 0 });
    expect(before({ part: 0, item: 0 })).toBeNull();
  });
});

describe("the time of the parts", () => {
  it("counts for the part one is at, after those that were kept", () => {
    expect(secondLater([], 0)).toEqual([1]);
    expect(secondLater([312], 2)).toEqual([312, 0, 1]);
    expect(secondLater([312, 44], 1)).toEqual([312, 45]);
  });
});
