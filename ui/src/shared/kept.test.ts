import { expect, it } from "vitest";
import { keeping, keepingGroups, keepingParts } from "./kept";

const one = { id: "a", title: "one" };
const two = { id: "b", title: "two" };
const idOf = ({ id }: { id: string }) => id;

it("only the member that changed is another object", () => {
  const kept = keeping([one, two], [{ ...one }, { ...two, title: "changed" }], idOf);
  expect(kept[0]).toBe(one);
  expect(kept[1]).toEqual({ id: "b", title: "changed" });
});

it("a list of which nothing changed is the same list", () => {
  const before = [one, two];
  expect(keeping(before, [{ ...one }, { ...two }], idOf)).toBe(before);
});

it("a list in another order, or shorter, is another list of the same members", () => {
  const before = [one, two];
  expect(keeping(before, [{ ...two }, { ...one }], idOf)).toEqual([two, one]);
  expect(keeping(before, [{ ...two }], idOf)).toEqual([two]);
});

it("a group with the same members stays, another is new", () => {
  const keep = keepingGroups<typeof one>();
  const before = keep(
    new Map([
      ["monday", [one]],
      ["tuesday", [two]],
    ]),
  );
  const after = keep(
    new Map([
      ["monday", [one]],
      ["tuesday", [two, one]],
    ]),
  );
  expect(after.get("monday")).toBe(before.get("monday"));
  expect(after.get("tuesday")).toEqual([two, one]);
});

it("the parts of an answer that did not change are the same, and one that is new is taken", () => {
  const before = { people: [one], count: 1 };
  const after = keepingParts<{ people: object[]; count: number }>(before, { people: [{ ...one }], count: 2 });
  expect(after.people).toBe(before.people);
  expect(after.count).toBe(2);
});
