import { describe, expect, it } from "vitest";
import type { Card, Filter, Finding } from "../../ipc/types";
import { everything as nothingAsked, fits } from "../../shared/filter";
import { cardsAmong, concerns, everything, grouped, listed, nearest, offered, passes } from "./listed";

const finding = (rule: Finding["rule"], on: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: "warning",
  channel: null,
  person: null,
  on,
  week: null,
  post: null,
  placements: [],
  numbers: {},
  missing: [],
  label: null,
  from: on,
  to: on,
  message: "",
  ways_out: [],
  fingerprint: `${rule} ${on}`,
  accepted: null,
  ...more,
});

const card = (placement: string | null, more: Partial<Card> = {}): Card => ({
  placement,
  post: `post of ${placement ?? "nothing"}`,
  title: "Skolestart",
  channel: "facebook",
  format: "post",
  planned: "2026-08-18T12:00",
  own_time: false,
  state: "planned",
  status: "approved",
  category: null,
  owners: [],
  campaign: null,
  sponsored: false,
  tags: [],
  has_findings: false,
  counts: true,
  ...more,
});

describe("a listed finding", () => {
  it("has the cards of its placements", () => {
    const [gap] = listed(
      [finding("gap", "2026-08-18", { placements: ["a", "b"] })],
      cardsAmong([card("a"), card("b"), card("c")]),
    );
    expect(gap?.cards.map(({ placement }) => placement)).toEqual(["a", "b"]);
  });
  it("has the post's card when it has no placement", () => {
    const lone = card(null, { post: "p" });
    const [lacking] = listed([finding("not_ready", "2026-08-18", { post: "p" })], cardsAmong([lone]));
    expect(lacking?.cards).toEqual([lone]);
  });
  it("concerns the channels and owners of its cards", () => {
    const [one] = listed(
      [finding("gap", "2026-08-18", { placements: ["a"], person: "anna" })],
      cardsAmong([card("a", { channel: "instagram", owners: ["mari", "anna"] })]),
    );
    expect(one?.channels).toEqual(["instagram"]);
    expect(one?.people).toEqual(["anna", "mari"]);
  });
});

describe("the filter of the bar", () => {
  const all = listed(
    [
      finding("gap", "2026-08-18", { placements: ["a", "b"] }),
      finding("silence", "2026-08-18", { channel: "linkedin" }),
      finding("owner_load", "2026-08-18", { person: "anna" }),
    ],
    cardsAmong([card("a", { tags: ["school"] }), card("b")]),
  );
  const shown = (filter: Partial<Filter>) =>
    all
      .filter((entry) => concerns(entry, fits({ ...nothingAsked, ...filter }, "2026-08-18")))
      .map(({ finding }) => finding.rule);

  it("shows a finding when it shows one of its cards", () =>
    expect(shown({ tags: ["school"], channels: ["facebook"] })).toEqual(["gap"]));
  it("asks a finding without cards for its channel and its people", () => {
    expect(shown({ channels: ["linkedin"] })).toEqual(["silence"]);
    expect(shown({ owners: ["anna"] })).toEqual(["owner_load"]);
  });
});

describe("a filter", () => {
  const all = listed(
    [
      finding("gap", "2026-08-18", { channel: "facebook" }),
      finding("blackout", "2026-08-20", { channel: "website", to: "2026-09-02", severity: "serious" }),
      finding("silence", "2026-09-07", { channel: "linkedin", severity: "info" }),
    ],
    cardsAmong([]),
  );
  const rules = (wanted: Partial<typeof everything>) =>
    all.filter((one) => passes(one, { ...everything, ...wanted })).map(({ finding: { rule } }) => rule);

  it("lets everything through when nothing is chosen", () => expect(rules({})).toHaveLength(3));
  it("keeps one rule", () => expect(rules({ rule: "gap" })).toEqual(["gap"]));
  it("keeps one channel", () => expect(rules({ channel: "linkedin" })).toEqual(["silence"]));
  it("keeps a week in the middle of a long finding", () =>
    expect(rules({ week: "2026-W35" })).toEqual(["blackout"]));
  it("keeps nothing of a person who is not concerned", () => expect(rules({ person: "anna" })).toEqual([]));

  it("groups by severity, the gravest first", () => {
    expect(grouped(all).map(({ severity }) => severity)).toEqual(["serious", "warning", "info"]);
    expect(grouped(all.slice(0, 1)).map(({ severity }) => severity)).toEqual(["warning"]);
  });
  it("offers only what occurs", () => {
    const { channel, week } = offered(all, everything);
    expect(channel.values.map(({ value }) => value)).toEqual(["facebook", "website", "linkedin"]);
    expect(week.values.map(({ value }) => value)).toEqual(["2026-W34", "2026-W36", "2026-W37"]);
  });
  it("counts what a choice would leave of what the other filters leave", () => {
    const { channel, rule } = offered(all, { ...everything, channel: "website" });
    expect(channel).toEqual({
      every: 3,
      values: [
        { value: "facebook", count: 1 },
        { value: "website", count: 1 },
        { value: "linkedin", count: 1 },
      ],
    });
    expect(rule.every).toBe(1);
    expect(rule.values.find(({ value }) => value === "gap")?.count).toBe(0);
  });
});

describe("where one stands", () => {
  it("stays at the same finding", () => expect(nearest(["a", "b", "c"], "b", ["c", "b"])).toBe("b"));
  it("goes on to the next one that is left", () =>
    expect(nearest(["a", "b", "c", "d"], "b", ["a", "d"])).toBe("d"));
  it("goes back where nothing comes after it", () =>
    expect(nearest(["a", "b", "c"], "c", ["a", "b"])).toBe("b"));
  it("begins at the first", () => expect(nearest([], null, ["x", "y"])).toBe("x"));
  it("is nowhere in an empty list", () => expect(nearest(["a"], "a", [])).toBeNull());
});
