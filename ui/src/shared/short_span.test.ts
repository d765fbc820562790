import { beforeEach, describe, expect, it } from "vitest";
import { language } from "./language.svelte";
import { shortSpan } from "./short_span";

beforeEach(() => language.choose("nb"));

describe("a short span", () => {
  it("names the month once where both days lie in it", () => {
    expect(shortSpan("2026-09-16", "2026-09-18")).toBe("16.–18. sep.");
  });
  it("names both months otherwise", () => {
    expect(shortSpan("2026-08-31", "2026-09-06").replaceAll(/\s*–\s*/g, " – ")).toBe("31. aug. – 6. sep.");
  });
  it("of one day is that day", () => {
    expect(shortSpan("2026-09-16", "2026-09-16")).toBe("16. sep.");
  });
});
