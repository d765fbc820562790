import { expect, it } from "vitest";
import { stepped, viewAt } from "./views";

it.each([
  ["month", "2026-08-31", 1, "2026-09-30"],
  ["week", "2026-08-20", 1, "2026-08-24"],
  ["agenda", "2026-08-20", -1, "2026-08-10"],
  ["year", "2026-08-20", 1, "2027-08-16"],
] as const)("a step of the %s from %s by %d leads to %s", (view, on, by, to) =>
  expect(stepped(view, on, by)).toBe(to),
);

it("the view is the one the address names", () => {
  expect(viewAt("calendar/agenda")).toBe("agenda");
  expect(viewAt("findings")).toBe("month");
});
