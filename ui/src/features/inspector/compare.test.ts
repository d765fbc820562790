import { expect, it } from "vitest";
import { compared } from "./compare";

const marked = (one: string, other: string) =>
  compared(one, other).map((pieces) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
  );

it("what only one of two texts says is told apart word by word", () => {
  expect(marked("Husk refleks i år", "Husk lys og refleks i år")).toEqual([
    "Husk refleks i år",
    "Husk [lys og ]refleks i år",
  ]);
  expect(marked("a b", "c d")).toEqual(["[a b]", "[c d]"]);
  expect(marked("", "ny")).toEqual(["", "[ny]"]);
  expect(marked("likt", "likt")).toEqual(["likt", "likt"]);
});
it("put together the pieces are the texts", () => {
  const [one, other] = ["Vi  åpner\nmandag 3. mai", "Vi åpner\n\ntirsdag 4. mai"];
  const [left, right] = compared(one, other).map((pieces) => pieces.map(({ text }) => text).join(""));
  expect([left, right]).toEqual([one, other]);
});
it("very long texts are told apart as wholes", () => {
  const long = "ord ".repeat(2000);
  expect(compared(long, `${long}til`)[0]).toEqual([{ text: long, differs: true }]);
});
