import { expect, it } from "vitest";
import { isOwnGap, moved, putInto, replaced, without } from "./lists";

it("an item moves one place and stops at the ends", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});
it("one item is replaced or taken away", () => {
  expect(replaced(["a", "b"], 1, "c")).toEqual(["a", "c"]);
  expect(without(["a", "b"], 0)).toEqual(["b"]);
});
it("an item goes into a gap, and stays in the two beside it", () => {
  expect(putInto(["a", "b", "c"], 0, 2)).toEqual(["b", "a", "c"]);
  expect(putInto(["a", "b", "c"], 0, 3)).toEqual(["b", "c", "a"]);
  expect(putInto(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect([0, 1, 2, 3].filter((gap) => isOwnGap(1, gap))).toEqual([1, 2]);
});
