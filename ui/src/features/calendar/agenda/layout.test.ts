import { expect, it } from "vitest";
import { daysInSight } from "./layout";

it("as many days are in sight as their lines leave room for, empty ones take none", () => {
  expect(daysInSight([20, 20, 20, 20], 50)).toBe(2);
  expect(daysInSight([27, 27, 27], 54)).toBe(1);
  expect(daysInSight([0, 0, 20, 0, 20, 20], 50)).toBe(5);
  expect(daysInSight([1, 0, 1], 50)).toBe(3);
});
