import { describe, expect, it } from "vitest";
import type { WheelEntry } from "./draw/marks";
import { linesOf, linksOf } from "./entry";
import { steps } from "./planning";
import { moved } from "./rings";

const entry = (title: string, lead: string | null, more: object = {}, series = false): WheelEntry =>
  ({
    series,
    posts: [],
    entry: { id: title, title, years: [], until: null, ...more },
    occurrences:
      lead === null
        ? []
        : [{ turn: "2027", from: "2027-08-16", to: "2027-08-29", lead_from: lead, takes_place: true }],
  }) as unknown as WheelEntry;

describe("the planning day", () => {
  it("goes by when lead times begin, leaves out series and what was retired before", () => {
    const all = [
      entry("Sommer", "2027-05-01"),
      entry("Frost", "2026-12-01"),
      entry("Fredagsbildet", "2027-01-01", {}, true),
      entry("Nedlagt", null, { until: "2025-06-01" }),
      entry("Avviklet nå", null, {
        until: "2026-12-31",
        years: [{ year: 2027, decision: "retire", note: "" }],
      }),
    ];
    const titles = steps(all, 2027).map(({ entry: { title }, decision }) => `${title} ${decision ?? "–"}`);
    expect(titles).toEqual(["Frost –", "Sommer –", "Avviklet nå retire"]);
  });
});

describe("rings", () => {
  it("move by one and not past the ends", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  });
});

describe("links", () => {
  it("are typed one a line, with or without a name", () => {
    const links = [
      { name: "Plan for uka", url: "https://a.no" },
      { name: "https://b.no", url: "https://b.no" },
    ];
    expect(linksOf(linesOf(links))).toEqual(links);
    expect(linksOf("\n  \n")).toEqual([]);
  });
});
