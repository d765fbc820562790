import { describe, expect, it } from "vitest";
import type { Occurrence } from "./draw/marks";
import { lacksPosts } from "./turn_acts";

const turn = (expected: number, planned: number, accepted = false) =>
  ({ expected, planned, accepted }) as Occurrence;

describe("a turn of the wheel lacks posts", () => {
  it.each([
    ["three expected, two there", turn(3, 2), true],
    ["three expected, three there", turn(3, 3), false],
    ["three expected, four there", turn(3, 4), false],
    ["fewer, and that was accepted", turn(3, 1, true), false],
    ["none expected, none there", turn(0, 0), true],
    ["none expected, one there", turn(0, 1), false],
  ])("%s", (_, occurrence, lacks) => expect(lacksPosts(occurrence)).toBe(lacks));
});
