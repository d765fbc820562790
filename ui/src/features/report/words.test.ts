import { describe, expect, it } from "vitest";
import { language } from "../../shared/language.svelte";
import { periodTitle, periodWords } from "./words";

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
