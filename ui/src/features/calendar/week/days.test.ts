import { expect, it } from "vitest";
import { roomClass } from "./days";

it("three cards beside one another in a usual window still say their time", () => {
  expect(roomClass(8)).toBe("");
  expect(roomClass(6)).toBe("slim");
  // a day of a 1440 px window, and of a 1280 px one with a weekend that stands empty
  for (const day of [11.5, 11.1]) expect(roomClass(day / 3)).toBe("slim strait");
  expect(roomClass(3)).toBe("slim tiny");
});
