import { describe, expect, it } from "vitest";
import { callAt, mentionsIn, peopleFor } from "./mentions";

const people = [
  { name: "Anna Berg", initials: "AB" },
  { name: "Jonas Lie", initials: "JL" },
];

describe("a call on somebody", () => {
  it("is told apart in the text, by name, first name or initials", () => {
    const pieces = mentionsIn("@Jonas og @anna berg: klar? @AB.", people);
    expect(pieces.filter(({ calls }) => calls).map(({ text }) => text)).toEqual([
      "@Jonas",
      "@anna berg",
      "@AB",
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe("@Jonas og @anna berg: klar? @AB.");
  });
  it("is not an address of mail or a longer word", () => {
    for (const text of ["post@jonas.example", "@jonassen", "Jonas"])
      expect(mentionsIn(text, people)).toEqual([{ text, calls: false }]);
    expect(mentionsIn("@Jonas", [])).toEqual([{ text: "@Jonas", calls: false }]);
  });
  it("is found at the caret while it is typed", () => {
    expect(callAt("Hei @jo", 7)).toEqual({ from: 4, typed: "jo" });
    expect(callAt("Hei @", 5)).toEqual({ from: 4, typed: "" });
    expect(callAt("post@jo", 7)).toBeNull();
    expect(callAt("Hei @jo, du", 11)).toBeNull();
  });
  it("is offered by any part of the name", () => {
    expect(peopleFor("li", people).map(({ name }) => name)).toEqual(["Jonas Lie"]);
    expect(peopleFor("", people)).toHaveLength(2);
    expect(peopleFor("x", people)).toEqual([]);
  });
});
