import { describe, expect, it } from "vitest";
import type { Card, Finding } from "../../ipc/types";
import { byDay, byLane, byWeek, fit, keyOf, laneKey, marks, overloaded } from "./cards";

const card = (title: string, planned: string | null, more: Partial<Card> = {}): Card => ({
  placement: title,
  post: `post of ${title}`,
  title,
  channel: "facebook",
  format: "post",
  planned,
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
  ...more,
});

const finding = (rule: Finding["rule"], placements: string[], more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: "warning",
  channel: null,
  person: null,
  on: null,
  week: null,
  post: null,
  placements,
  numbers: {},
  missing: [],
  label: null,
  from: more.on ?? "",
  to: more.on ?? "",
  message: "",
  ways_out: [],
  fingerprint: rule,
  accepted: null,
  ...more,
});

describe("the cards of a day", () => {
  it("stand by the clock, those without one first, ideas last", () => {
    const cards = [
      card("noon", "2026-08-18T12:00"),
      card("idea", "2026-08-18T07:00", { status: "idea" }),
      card("morning", "2026-08-18T08:30"),
      card("some time", "2026-08-18"),
      card("another day", "2026-08-19"),
    ];
    expect(
      byDay(cards)
        .get("2026-08-18")
        ?.map(({ title }) => title),
    ).toEqual(["some time", "morning", "noon", "idea"]);
  });

  it("are without the cancelled and the skipped", () => {
    const cards = [
      card("cancelled", "2026-08-18", { status: "cancelled" }),
      card("skipped", "2026-08-18", { state: "skipped" }),
    ];
    expect(byDay(cards).size).toBe(0);
  });

  it("leave those of a whole week to the week", () => {
    const cards = [card("newsletter", "2026-W34"), card("noon", "2026-08-18T12:00")];
    expect([...byWeek(cards).keys()]).toEqual(["2026-W34"]);
    expect([...byDay(cards).keys()]).toEqual(["2026-08-18"]);
  });
});

it("lanes hold a channel's cards, and those that have no channel yet", () => {
  const lanes = byLane([
    card("a", "2026-08-18T12:00"),
    card("b", "2026-08-18", { placement: null, channel: null }),
    card("c", "2026-W34"),
  ]);
  expect(lanes.get(laneKey("facebook", "2026-08-18"))?.length).toBe(1);
  expect(lanes.get(laneKey(null, "2026-08-18"))?.length).toBe(1);
  expect(lanes.get(laneKey("facebook", "2026-W34"))?.length).toBe(1);
});

describe("marks", () => {
  it("are drawn on both cards of a pair", () => {
    const gap = finding("gap", ["a", "b"]);
    const marked = marks([gap]);
    expect(marked.get("a")).toEqual([gap]);
    expect(marked.get("b")).toEqual([gap]);
  });
  it("of a post without placements are drawn on the post's card", () => {
    const lacking = finding("not_ready", [], { post: "p" });
    expect(marks([lacking]).get(keyOf({ placement: null, post: "p" }))).toEqual([lacking]);
  });
  it("leave out what was accepted", () => {
    expect(marks([finding("gap", ["a"], { accepted: { reason: "agreed" } as never })]).size).toBe(0);
  });
});

it("a channel at its limit is not over it, and one without a limit never is", () => {
  const loads = [
    { channel: "full", date: "2026-08-18", load: 2, limit: 2 },
    { channel: "over", date: "2026-08-18", load: 2.5, limit: 2 },
    { channel: "free", date: "2026-08-18", load: 9, limit: null },
  ];
  expect(overloaded(loads).map(({ channel }) => channel)).toEqual(["over"]);
});

describe("what fits a cell", () => {
  const sizes = { twoLines: 40, oneLine: 22, more: 18 };
  it.each([
    [2, 100, { density: "two_lines", shown: 2 }],
    [4, 100, { density: "one_line", shown: 4 }],
    [5, 100, { density: "one_line", shown: 3 }],
    [5, 10, { density: "one_line", shown: 1 }],
    [0, 0, { density: "two_lines", shown: 0 }],
  ])("%i cards in %i pixels", (count, room, expected) => {
    expect(fit(count, { room, ...sizes })).toEqual(expected);
  });

  it("never draws past the room when more than one is drawn", () => {
    for (let count = 1; count < 12; count += 1) {
      for (let room = 0; room < 300; room += 7) {
        const { density, shown } = fit(count, { room, ...sizes });
        const height = shown * (density === "two_lines" ? 40 : 22) + (shown < count ? 18 : 0);
        if (shown > 1) expect(height).toBeLessThanOrEqual(room);
        expect(shown).toBeGreaterThan(0);
      }
    }
  });
});
