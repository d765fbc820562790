import { describe, expect, it } from "vitest";
import { lengthOn } from "./text_length";

const count = (...asked: Parameters<typeof lengthOn>) => lengthOn(...asked).count;

describe("a text's length", () => {
  it("on X weighs a link 23, an emoji 2 and a Chinese letter 2", () => {
    expect(count("x", "Blåbærsyltetøy")).toBe(14);
    expect(count("x", "Se https://fjordvik.example/en/meget/lang/adresse/som/ingen/leser")).toBe(3 + 23);
    expect(count("x", "👩‍👩‍👧 🇳🇴")).toBe(5);
    expect(count("x", "学校")).toBe(4);
    expect(count("x", "e\u0301")).toBe(1);
  });
  it("on Bluesky is what a person sees as letters", () => {
    expect(count("bluesky", "👩‍👩‍👧é")).toBe(2);
    expect(count("bluesky", "https://a.no")).toBe(12);
  });
  it("on Mastodon leaves out the host of a name", () => {
    expect(count("mastodon", "@kari@fjordvik.example hei")).toBe(9);
    expect(count("mastodon", "https://fjordvik.example/lang/adresse")).toBe(23);
  });
  it("on Threads counts an emoji by its bytes", () => {
    expect(count("threads", "Hei 🎉")).toBe(8);
  });
  it("on YouTube is in bytes, on TikTok in UTF-16", () => {
    expect(count("youtube", "å")).toBe(2);
    expect(count("tiktok", "🎉")).toBe(2);
  });
  it("is over by so much, and has no limit on a website", () => {
    expect(lengthOn("bluesky", "a".repeat(312))).toEqual({ count: 312, limit: 300, over: 12 });
    expect(lengthOn("website", "a".repeat(9000))).toEqual({ count: 9000, limit: null, over: 0 });
  });
});
