// Planned times in words: with the year where it is another than today's, and understood again when typed.
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBoard } from "../../tests/page/fake_board";
import { useTransport } from "../ipc/transport";
import { board, refresh } from "./board.svelte";
import { plannedInField, plannedNamesForTyping, plannedWords } from "./dates";
import { language } from "./language.svelte";
import { typedPlanned } from "./planned";

beforeEach(async () => {
  useTransport(fakeBoard());
  await refresh();
});

describe("a planned time in words", () => {
  it.each([
    ["nb", "2026-08-19T12:00", "19. august kl. 12.00"],
    ["nb", "2027-08-19T12:00", "19. august 2027 kl. 12.00"],
    ["nb", "2025-12-31", "31. desember 2025"],
    ["nb", "2026-W53", "uke 53"],
    ["nb", "2027-W01", "uke 1, 2027"],
    ["en", "2027-01-04", "4 January 2027"],
    ["en", "2027-W01", "week 1, 2027"],
  ] as const)("in %s %s is %s", (tongue, planned, words) => {
    language.choose(tongue);
    expect(plannedWords(planned)).toBe(words);
  });

  it.each(["2026-08-19T12:00", "2027-08-19", "2026-W35", "2027-W35", "2027-08", "2028-Q1"])(
    "%s is understood again from the field that shows it",
    (planned) => {
      for (const tongue of ["nb", "en"] as const) {
        language.choose(tongue);
        expect(typedPlanned(plannedInField(planned), board.today, plannedNamesForTyping())).toBe(planned);
      }
    },
  );
});
