import { describe, expect, it } from "vitest";
import type { Card, Finding } from "../../ipc/types";
import { everything, grouped, listed, occurring, passes } from "./listed";

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
  counts: true,
  ...more,
});

describe("a listed finding", () => {
  it("has the cards of its placements", () => {
    const [gap] = listed(
      [finding("gap", "2026-08-18", { placements: ["a", "b"] })],
      [card("a"), card("b"), card("c")],
    );
    expect(gap?.cards.map(({ placement }) => placement)).toEqual(["a", "b"]);
  });
  it("has the post's card when it has no placement", () => {
    const lone = card(null, { post: "p" });
    const [lacking] = listed([finding("not_ready", "2026-08-18", { post: "p" })], [lone]);
    expect(lacking?.cards).toEqual([lone]);
  });
  it("concerns the channels and owners of its cards", () => {
    const [one] = listed(
      [finding("gap", "2026-08-18", { placements: ["a"], person: "anna" })],
      [card("a", { channel: "instagram", owners: ["mari", "anna"] })],
    );
    expect(one?.channels).toEqual(["instagram"]);
    expect(one?.people).toEqual(["anna", "mari"]);
  });
});

describe("a filter", () => {
  const all = listed(
    [
      finding("gap", "2026-08-18", { channel: "facebook" }),
      finding("blackout", "2026-08-20", { channel: "website", to: "2026-09-02", severity: "serious" }),
      finding("silence", "2026-09-07", { channel: "linkedin", severity: "info" }),
    ],
    [],
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
    expect(occurring(all).channels).toEqual(["facebook", "website", "linkedin"]);
    expect(occurring(all).weeks).toEqual(["2026-W34", "2026-W36", "2026-W37"]);
  });
});
