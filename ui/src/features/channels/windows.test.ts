import { expect, it } from "vitest";
import type { Window } from "../../ipc/types";
import { added, changed, mondayToFriday, onWeekday, removed, runs } from "./windows";

const at = (weekday: number, from = "08:00", to = "17:00"): Window => ({ weekday, from, to });

it("weekdays with the same hours are one run", () => {
  const windows = [at(1), at(2), at(3, "10:00", "12:00"), at(4), at(6)];
  expect(runs(windows).map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 3],
    [4, 4],
    [6, 6],
  ]);
});
it("a day without hours gets office hours, one with some an hour later on", () => {
  expect(onWeekday(added([], 2), 2)).toEqual([at(2, "08:00", "16:00")]);
  expect(onWeekday(added([at(2)], 2), 2)[1]).toEqual(at(2, "18:00", "19:00"));
  expect(onWeekday(added([at(2, "08:00", "23:30")], 2), 2)[1]).toEqual(at(2, "23:59", "23:59"));
});
it("Monday's hours go to Friday and leave the weekend alone", () => {
  const windows = mondayToFriday([at(1), at(3, "10:00", "11:00"), at(7)]);
  expect(windows).toEqual([at(1), at(2), at(3), at(4), at(5), at(7)]);
});
it("hours that end before they begin are refused", () => {
  const [monday] = [at(1)];
  expect(changed([monday], monday, { ...monday, to: "07:00" })).toBeNull();
  expect(changed([monday], monday, { ...monday, to: "18:00" })).toEqual([at(1, "08:00", "18:00")]);
});
it("hours are taken away one by one", () => {
  const windows = [at(1), at(2)];
  expect(removed(windows, windows[0] as Window)).toEqual([at(2)]);
});
