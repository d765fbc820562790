import { beforeEach, describe, expect, it } from "vitest";
import { fakeBoard } from "../../../tests/page/fake_board";
import { useTransport } from "../../ipc/transport";
import { refresh } from "../../shared/board.svelte";
import { language } from "../../shared/language.svelte";
import { ownWords, whenWords } from "./card_words";

beforeEach(async () => {
  language.choose("nb");
  useTransport(fakeBoard());
  await refresh();
});

describe("a time on a card", () => {
  it("is short, with the weekday", () => {
    expect(whenWords("2026-08-18T12:00")).toBe("Tir 18. aug. 12.00");
    expect(whenWords("2026-08-18")).toBe("Tir 18. aug.");
    expect(whenWords("2026-W34")).toBe("uke 34");
  });
  it("says the year where it is another than this one", () => {
    expect(whenWords("2027-01-12T12:00")).toBe("Tir 12. jan. 2027 12.00");
    expect(whenWords("2027-W02")).toBe("uke 2, 2027");
  });
  it("of a placement says only what differs from the card", () => {
    expect(ownWords("2026-08-18T15:30", "2026-08-18T12:00")).toBe("15.30");
    expect(ownWords("2026-08-19T15:30", "2026-08-18T12:00")).toBe("Ons 19. aug. 15.30");
    expect(ownWords("2026-W35", "2026-08-18T12:00")).toBe("uke 35");
    expect(ownWords(null, "2026-08-18T12:00")).toBe("");
  });
});
