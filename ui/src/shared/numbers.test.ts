import { expect, it } from "vitest";
import { decimal, wholeNumber } from "./numbers";

it.each([
  ["12", 12],
  ["1 200", 1200],
  ["0", 0],
  ["1,5", undefined],
  ["-1", undefined],
  ["mange", undefined],
])("%s is the whole number %s", (typed, number) => expect(wholeNumber(typed)).toBe(number));

it.each([
  ["1,5", 1.5],
  ["0.25", 0.25],
  ["2", 2],
  ["1,234", undefined],
  ["", undefined],
])("%s is the decimal %s", (typed, number) => expect(decimal(typed)).toBe(number));
