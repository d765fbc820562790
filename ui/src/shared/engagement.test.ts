import { describe, expect, it } from "vitest";
import type { Results } from "../ipc/types";
import { bandOf, rateOf, rateWords } from "./engagement";
import { language } from "./language.svelte";

const noted = (reactions: number | null, followers: number | null): Results => ({
  reach: null,
  reactions,
  comments: null,
  shares: null,
  clicks: null,
  followers,
  views: null,
  cost: null,
  as_of: null,
  meta_post: null,
});

describe("engagement", () => {
  it("is reactions per hundred followers", () => {
    expect(rateOf(noted(312, 9840))).toBe(3.17);
    expect(rateOf(noted(0, 100))).toBe(0);
    expect(rateOf(noted(1, 3))).toBe(33.33);
  });

  it("is unknown while either is", () => {
    for (const results of [null, noted(null, 100), noted(1, null), noted(1, 0)])
      expect(rateOf(results)).toBe(null);
  });

  it("lies in a band, both ends included, 5 to 7 unless the channel says otherwise", () => {
    expect([4.99, 5, 7, 7.01].map((rate) => bandOf(rate, null))).toEqual([
      "below",
      "within",
      "within",
      "above",
    ]);
    expect(bandOf(4, { least: 1, most: 3 })).toBe("above");
  });

  it("is said in words", () => {
    language.choose("nb");
    expect(rateWords(6.25, null)).toBe("Engasjement 6,3 %: innenfor målet 5–7 %");
  });
});
