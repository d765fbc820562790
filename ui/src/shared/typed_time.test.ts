import { describe, expect, it } from "vitest";
import { typedClock, typedDay, type Names } from "./typed_time";

const names: Names = {
  months:
    "januar februar mars april mai juni juli august september oktober november desember january february march april may june july august september october november december".split(
      " ",
    ),
  weekdays:
    "mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday".split(
      " ",
    ),
  today: ["i dag"],
  tomorrow: ["i morgen"],
  week: ["uke", "u", "v"],
};
const today = "2026-08-18";

describe("a typed day", () => {
  it.each([
    ["2026-09-01", "2026-09-01"],
    ["1.9.", "2026-09-01"],
    ["1/9", "2026-09-01"],
    ["1.9.27", "2027-09-01"],
    ["1. sept", "2026-09-01"],
    ["1 september 2027", "2027-09-01"],
    ["3.1.", "2027-01-03"],
    ["20.7.", "2026-07-20"],
    ["tirsdag", "2026-08-18"],
    ["man", "2026-08-24"],
    ["i dag", "2026-08-18"],
    [" I  morgen ", "2026-08-19"],
    ["uke 35", "2026-W35"],
    ["v.35", "2026-W35"],
    ["fri", "2026-08-21"],
    ["fre", "2026-08-21"],
    ["1 oct", "2026-10-01"],
    ["u2", "2027-W02"],
    ["uke 53 2026", "2026-W53"],
    ["2026-W36", "2026-W36"],
  ])("%s is %s", (typed, day) => expect(typedDay(typed, today, names)).toBe(day));

  it.each(["", "31.2.", "soon", "uke 54", "40/1", "2026-13-01"])("%j is none", (typed) => {
    expect(typedDay(typed, today, names)).toBeNull();
  });
});

describe("a typed time of day", () => {
  it.each([
    ["12", "12:00"],
    ["9.30", "09:30"],
    ["1230", "12:30"],
    ["kl 7", "07:00"],
    ["23:59", "23:59"],
  ])("%s is %s", (typed, clock) => expect(typedClock(typed)).toBe(clock));
  it.each(["", "24", "12.60", "noon"])("%j is none", (typed) => expect(typedClock(typed)).toBeNull());
});
