import { beforeEach, describe, expect, it } from "vitest";
import { language } from "../../shared/language.svelte";
import { ownWords, whenWords } from "./card_words";

beforeEach(() => language.choose("nb"));

describe("a time on a card", () => {
  it("is short, with the weekday", () => {
    expect(whenWords("2026-08-18T12:00")).toBe("Tir 18. aug. 12.00");
    expect(whenWords("2026-08-18")).toBe("Tir 18. aug.");
    expect(whenWords("2026-W34")).toBe("uke 34");
  });
  it("of a placement says only what differs from the card", () => {
    expect(ownWords("2026-08-18T15:30", "2026-08-18T12:00")).toBe("15.30");
    expect(ownWords("2026-08-19T15:30", "2026-08-18T12:00")).toBe("Ons 19. aug. 15.30");
    expect(ownWords("2026-W35", "2026-08-18T12:00")).toBe("uke 35");
    expect(ownWords(null, "2026-08-18T12:00")).toBe("");
  });
});
