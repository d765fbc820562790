import { describe, expect, it } from "vitest";
import { count, everything, fits, isEverything, isSame, daysOf, type Filtered } from "./filter";
import type { Filter } from "../ipc/types";

const today = "2026-08-18";
const card = (more: Partial<Filtered> = {}): Filtered => ({
  channel: "fb",
  owners: ["anna", "jonas"],
  category: "services",
  tags: ["school"],
  campaign: null,
  status: "drafting",
  sponsored: false,
  has_findings: false,
  planned: "2026-08-18T12:00",
  title: "Blåbærtur på Ørnefjell",
  ...more,
});
const passes = (filter: Partial<Filter>, more: Partial<Filtered> = {}) =>
  fits({ ...everything, ...filter }, today)(card(more));

describe("a card fits a filter", () => {
  it.each<[Partial<Filter>, Partial<Filtered>, boolean]>([
    [{}, {}, true],
    [{ channels: ["fb", "ig"] }, {}, true],
    [{ channels: ["ig"] }, {}, false],
    [{ channels: ["ig"] }, { channel: null }, false],
    [{ owners: ["jonas", "per"] }, {}, true],
    [{ owners: ["per"] }, {}, false],
    [{ owners: ["per"] }, { owners: [] }, false],
    [{ categories: ["services"] }, {}, true],
    [{ categories: ["services"] }, { category: null }, false],
    [{ tags: ["school"] }, {}, true],
    [{ tags: ["nature"] }, {}, false],
    [{ campaigns: ["election"] }, {}, false],
    [{ campaigns: ["election"] }, { campaign: "election" }, true],
    [{ statuses: ["idea", "drafting"] }, {}, true],
    [{ statuses: ["idea"] }, {}, false],
    [{ sponsored: true }, {}, false],
    [{ sponsored: false }, {}, true],
    [{ has_findings: true }, {}, false],
    [{ has_findings: true }, { has_findings: true }, true],
    [{ text: "blabaer orne" }, {}, true],
    [{ text: "bær" }, {}, false],
    [{ text: "  " }, {}, true],
    [{ channels: ["fb"], owners: ["per"] }, {}, false],
  ])("%# %j", (filter, more, fitting) => expect(passes(filter, more)).toBe(fitting));

  it.each<[Filter["period"], string | null, boolean]>([
    ["this_week", "2026-08-18T12:00", true],
    ["this_week", "2026-W34", true],
    ["this_week", "2026-08", true],
    ["this_week", "2026-Q3", true],
    ["this_week", "2026-08-24", false],
    ["this_week", null, false],
    ["next_week", "2026-08-24", true],
    ["four_weeks", "2026-09-13", true],
    ["four_weeks", "2026-09-14", false],
    ["this_month", "2026-08-31", true],
    ["this_quarter", "2026-09-30", true],
    ["this_quarter", "2026-10-01", false],
    ["past", "2026-08-17", true],
    ["past", "2026-08-18", false],
    ["unplanned", null, true],
    ["unplanned", "2026-Q3", false],
    [{ dates: { from: "2026-08-10", to: "2026-08-18" } }, "2026-08-18T23:59", true],
  ])("%# %j %s", (period, planned, fitting) => expect(passes({ period }, { planned })).toBe(fitting));

  it("where a view does not know a part, that part lets it pass", () => {
    const finding = fits({ ...everything, tags: ["nature"], text: "x", period: "past" }, today);
    expect(finding({ channel: "fb", owners: [] })).toBe(true);
  });
});

describe("filters", () => {
  it("count the parts that say something", () => {
    expect(isEverything({ ...everything, text: " " })).toBe(true);
    expect(count({ ...everything, channels: ["a", "b"], has_findings: true, sponsored: false })).toBe(3);
  });
  it("are the same in whatever order they name things", () => {
    const one = { ...everything, tags: ["a", "b"], text: "x " };
    expect(isSame(one, { ...everything, text: "x", tags: ["b", "a"] })).toBe(true);
    expect(isSame(one, { ...everything, tags: ["a"] })).toBe(false);
  });
  it("know the quarter of every month", () => {
    expect(daysOf("this_quarter", "2026-12-31")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(daysOf("this_quarter", "2027-01-01")).toEqual({ from: "2027-01-01", to: "2027-03-31" });
  });
});
