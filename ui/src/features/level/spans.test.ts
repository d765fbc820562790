import { describe, expect, it } from "vitest";
import { spansFrom } from "./spans";

describe("the spans to level", () => {
  it("begin with the week and the month one looks at", () => {
    const spans = spansFrom("2026-09-10", "2026-08-18");
    expect(spans[0]).toEqual({ kind: "week", from: "2026-09-07", to: "2026-09-13", key: "2026-W37" });
    expect(spans.find(({ kind }) => kind === "month")).toEqual({
      kind: "month",
      from: "2026-09-01",
      to: "2026-09-30",
      key: "2026-09",
    });
  });

  it("leave out what is past", () => {
    expect(spansFrom("2026-05-01", "2026-08-18")[0]?.key).toBe("2026-W34");
  });

  it("run over New Year", () => {
    const keys = spansFrom("2026-12-30", "2026-12-30").map(({ key }) => key);
    expect(keys).toEqual([
      "2026-W53",
      "2027-W01",
      "2027-W02",
      "2027-W03",
      "2027-W04",
      "2027-W05",
      "2026-12",
      "2027-01",
      "2027-02",
    ]);
  });
});
