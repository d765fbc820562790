import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  lastOfMonth,
  mondayOf,
  mondayOfWeek,
  onDay,
  precisionOf,
  weekOf,
  weekday,
} from "./iso_date";

describe("ISO weeks", () => {
  it.each([
    ["2026-08-18", "2026-W34"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
    ["2023-01-01", "2022-W52"],
  ])("%s lies in %s", (date, week) => expect(weekOf(date)).toBe(week));

  it("a week's Monday lies in that week, for forty years of weeks", () => {
    for (let monday = "2000-01-03"; monday < "2040"; monday = addDays(monday, 7)) {
      expect(mondayOfWeek(weekOf(monday))).toBe(monday);
      expect(weekOf(addDays(monday, 6))).toBe(weekOf(monday));
    }
  });
});

describe("days and months", () => {
  it("crosses the change of clocks without losing a day", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
  it("Monday is the first day", () => {
    expect(weekday("2026-08-17")).toBe(1);
    expect(weekday("2026-08-23")).toBe(7);
    expect(mondayOf("2026-08-23")).toBe("2026-08-17");
  });
  it("a month without the 31st ends on its last day", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
    expect(lastOfMonth("2028-02-10")).toBe("2028-02-29");
  });
});

describe("planned times", () => {
  it.each([
    ["2026-08-18T12:00", "minute"],
    ["2026-08-18", "day"],
    ["2026-W34", "week"],
    ["2026-08", "month"],
    ["2026-Q3", "quarter"],
    ["soon", null],
  ])("%s is meant to the %s", (planned, precision) => expect(precisionOf(planned)).toBe(precision));

  it("moved to a day, an exact time keeps its minute", () => {
    expect(onDay("2026-08-18T12:00", "2026-08-20")).toBe("2026-08-20T12:00");
    expect(onDay("2026-W34", "2026-08-20")).toBe("2026-08-20");
    expect(onDay(null, "2026-08-20")).toBe("2026-08-20");
  });
});
