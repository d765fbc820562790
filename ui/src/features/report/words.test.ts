import { describe, expect, it } from "vitest";
import { language } from "../../shared/language.svelte";
import type { ReportView } from "../../ipc/types";
import { leadWords, periodTitle, periodWords } from "./words";

describe("a period", () => {
  it("within a sentence is written as the language writes it", () => {
    language.choose("en");
    expect(periodWords("2026-07")).toBe("July 2026");
    language.choose("nb");
    expect(periodWords("2026-07")).toBe("juli 2026");
    expect(periodWords("2026-W34")).toBe("uke 34, 2026");
  });
  it("as a title begins with a capital", () => {
    language.choose("nb");
    expect(periodTitle("2026-07", null)).toBe("Juli 2026");
    expect(periodTitle("2026", null)).toBe("2026");
  });
});

describe("the whole in a few sentences", () => {
  const report = (bands: ("within" | null)[]) =>
    ({
      totals: {
        placements: { planned: 2, published: 2, slipped: 0, skipped: 0, to_come: 0 },
        engagement: 6.25,
      },
      channels: bands.map((band) => ({ band })),
      wheel: [],
    }) as unknown as ReportView;
  it("counts the channels that meet their target only where one has a target", () => {
    language.choose("en");
    expect(leadWords(report(["within", null]))[1]).toBe(
      "Engagement is 6.3% on average. 1 of 1 channels meet their target.",
    );
    expect(leadWords(report([null]))[1]).toBe("Engagement is 6.3% on average.");
  });
});
