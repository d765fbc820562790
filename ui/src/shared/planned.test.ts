import { describe, expect, it } from "vitest";
import { asPrecision, spanOf, typedPlace, typedPlanned, type PlannedNames } from "./planned";

const names: PlannedNames = {
  months: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" "),
  today: ["i dag"],
  tomorrow: ["i morgen"],
  week: ["uke", "u"],
  quarter: ["kvartal", "q"],
};
const today = "2026-08-18";

describe("a typed planned time", () => {
  it.each([
    ["18.8. 12.00", "2026-08-18T12:00"],
    ["18.8.2026 9.30", "2026-08-18T09:30"],
    ["18. august kl. 12", "2026-08-18T12:00"],
    ["i morgen kl 9", "2026-08-19T09:00"],
    ["fredag 14:15", "2026-08-21T14:15"],
    ["12:30", "2026-08-18T12:30"],
    ["18/8 12", "2026-08-18T12:00"],
    ["18 aug 12", "2026-08-18T12:00"],
    ["fre 12", "2026-08-21T12:00"],
    ["18.8.", "2026-08-18"],
    ["uke 35", "2026-W35"],
    ["september", "2026-09"],
    ["mars", "2027-03"],
    ["mars 2026", "2026-03"],
    ["Q4", "2026-Q4"],
    ["q1", "2027-Q1"],
    ["3. kvartal 2027", "2027-Q3"],
    ["2026-q3", "2026-Q3"],
    ["2026-W34", "2026-W34"],
    ["2026-08-18T07:05", "2026-08-18T07:05"],
  ])("%s is %s", (typed, planned) => expect(typedPlanned(typed, today, names)).toBe(planned));

  it.each(["", "snart", "uke 35 12.00", "18.8. 25.00", "2026-W60"])("%j is none", (typed) => {
    expect(typedPlanned(typed, today, names)).toBeNull();
  });
});

describe("so much later", () => {
  it.each([
    ["+2d", "2026-08-20T12:00", "2026-08-22T12:00"],
    ["+2", "2026-08-20", "2026-08-22"],
    ["-1 uke", "2026-08-20T12:00", "2026-08-13T12:00"],
    ["+1u", "2026-W34", "2026-W35"],
    ["+2d", "2026-W34", "2026-08-19"],
    ["+1m", "2026-08-31T09:15", "2026-09-30T09:15"],
    ["+1m", "2026-12", "2027-01"],
    ["+2d", null, "2026-08-20"],
  ] as const)("%s from %s is %s", (typed, base, planned) =>
    expect(typedPlanned(typed, today, names, base)).toBe(planned),
  );
  it("needs a number and a unit that is known", () => {
    expect(typedPlanned("+d", today, names)).toBeNull();
    expect(typedPlanned("+2x", today, names)).toBeNull();
  });
});

it.each([
  ["34", "2026-08-17"],
  ["2", "2027-01-11"],
  ["uke 35", "2026-08-24"],
  ["2027-W02", "2027-01-11"],
  ["1/9", "2026-09-01"],
  ["oktober", "2026-10-01"],
  ["nowhere", null],
])("the calendar goes for %s to %s", (typed, day) =>
  expect(typedPlace(typed, today, today, names)).toBe(day),
);

it("a bare number is a week near the one shown, and a shift counts from it", () => {
  expect(typedPlace("10", "2027-02-01", today, names)).toBe("2027-03-08");
  expect(typedPlace("+1u", "2027-02-01", today, names)).toBe("2027-02-08");
  expect(typedPlace("i dag", "2027-02-01", today, names)).toBe(today);
});

describe("another precision", () => {
  it.each([
    ["2026-08-20T14:15", "week", "2026-W34"],
    ["2026-08-20T14:15", "month", "2026-08"],
    ["2026-08-20T14:15", "quarter", "2026-Q3"],
    ["2026-08-20", "minute", "2026-08-20T12:00"],
    ["2026-W40", "day", "2026-09-28"],
    ["2026-W34", "day", "2026-08-18"],
    ["2026-Q4", "month", "2026-10"],
    [null, "week", "2026-W34"],
    ["2026-08-20", null, null],
  ] as const)("of %s as %s is %s", (planned, precision, other) =>
    expect(asPrecision(planned, precision, today)).toBe(other),
  );
});

it("a quarter lasts three months", () => {
  expect(spanOf("2026-Q1")).toEqual({ from: "2026-01-01", to: "2026-03-31" });
});
