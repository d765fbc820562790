import { describe, expect, it } from "vitest";
import type { Duty, Person } from "../../../ipc/types";
import { freeDays, onDutyAt, onDutyFrom, onDutyThat, toggled, usualHours } from "./rota";

const person = (name: string, ...duties: [string, string][]): Person => ({
  id: name,
  name,
  initials: name,
  colour: null,
  most_per_week: null,
  absences: [],
  duties: duties.map(([from, to]): Duty => ({ from, to })),
});
const anna = person("anna", ["2026-08-18T08:00", "2026-08-18T16:00"]);
const jonas = person("jonas", ["2026-08-18T16:00", "2026-08-19T08:00"]);
const names = (people: Person[]) => people.map(({ name }) => name);

describe("who is on duty", () => {
  it("is told from the first minute until before the last", () => {
    expect(names(onDutyAt([anna, jonas], "2026-08-18T08:00"))).toEqual(["anna"]);
    expect(names(onDutyAt([anna, jonas], "2026-08-18T16:00"))).toEqual(["jonas"]);
    expect(names(onDutyAt([anna, jonas], "2026-08-18T07:59"))).toEqual([]);
  });

  it("holds those who come later the same day too", () => {
    expect(names(onDutyFrom([anna, jonas], "2026-08-18T07:00"))).toEqual(["anna", "jonas"]);
    expect(names(onDutyFrom([anna, jonas], "2026-08-19T07:00"))).toEqual(["jonas"]);
  });

  it("stands on the day a duty begins", () => {
    expect(names(onDutyThat([anna, jonas], "2026-08-19"))).toEqual([]);
  });
});

describe("one day of duty", () => {
  it("comes with the hours of the others that day, and goes again", () => {
    const hours = usualHours([anna, jonas], "2026-08-18");
    expect(hours).toEqual({ starts: "08:00", ends: "16:00" });
    const added = toggled(anna, "2026-08-20", hours, "2026-08-21");
    expect(added.at(-1)).toEqual({ from: "2026-08-20T08:00", to: "2026-08-20T16:00" });
    expect(toggled({ ...anna, duties: added }, "2026-08-20", hours, "2026-08-21")).toEqual(anna.duties);
  });

  it("may end the next morning", () => {
    const added = toggled(anna, "2026-08-20", { starts: "16:00", ends: "08:00" }, "2026-08-21");
    expect(added.at(-1)).toEqual({ from: "2026-08-20T16:00", to: "2026-08-21T08:00" });
  });

  it("is in office hours where nobody ever had any", () => {
    expect(usualHours([], "2026-08-20")).toEqual({ starts: "08:00", ends: "16:00" });
  });
});

describe("a day on which nobody is expected to watch", () => {
  const day = (date: string, name: string, eve = false) => ({ date, name, eve });
  const holidays = [
    day("2008-05-01", "Arbeidernes dag"),
    day("2008-05-01", "Kristi himmelfartsdag"),
    day("2008-12-24", "Julaften", true),
  ];

  it("is a public holiday, with all it is called", () => {
    expect([...freeDays(holidays, false)]).toEqual([
      ["2008-05-01", "Arbeidernes dag · Kristi himmelfartsdag"],
    ]);
  });

  it("is an eve only where the board treats eves as free", () => {
    expect(freeDays(holidays, true).get("2008-12-24")).toBe("Julaften");
  });
});
