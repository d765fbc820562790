import { describe, expect, it } from "vitest";
import type { DueItem, Person } from "../../ipc/types";
import { dueReminders, groupOf, keyOf, noWishes, type Wishes } from "./reminding";

const item = (planned: string, more: Partial<DueItem> = {}): DueItem => ({
  placement: "p",
  post: "post",
  title: "Skolestart",
  channel: "fb",
  format: "post",
  planned,
  status: "approved",
  state: "planned",
  owners: ["anna"],
  text: "",
  link: null,
  url: null,
  pictures: [],
  held: false,
  ...more,
});
const anna: Person = {
  id: "anna",
  name: "Anna",
  initials: "A",
  colour: null,
  most_per_week: null,
  absences: [],
  duties: [{ from: "2026-08-18T08:00", to: "2026-08-18T16:00" }],
};
const wishes: Wishes = { ...noWishes, me: "anna", wanted: true };
const reminded = (of: DueItem, now: string, wish = wishes, told = new Set<string>()) =>
  dueReminders([of], now, wish, anna, told).length === 1;

describe("a reminder", () => {
  it("comes so many minutes before, once", () => {
    const mine = item("2026-08-18T12:00");
    expect(reminded(mine, "2026-08-18T11:44")).toBe(false);
    expect(reminded(mine, "2026-08-18T11:45")).toBe(true);
    expect(reminded(mine, "2026-08-18T11:50", wishes, new Set([keyOf(mine)]))).toBe(false);
  });

  it("is never without a wish, and not for what is out, on hold or long past", () => {
    const now = "2026-08-18T11:50";
    expect(reminded(item("2026-08-18T12:00"), now, { ...wishes, wanted: false })).toBe(false);
    expect(reminded(item("2026-08-18T12:00", { state: "published" }), now)).toBe(false);
    expect(reminded(item("2026-08-18T12:00", { held: true }), now)).toBe(false);
    expect(reminded(item("2026-08-18T10:00"), now)).toBe(false);
  });

  it("is for others' posts too while I am on duty, if I wish", () => {
    const others = item("2026-08-18T12:00", { owners: ["jonas"] });
    expect(reminded(others, "2026-08-18T11:50")).toBe(true);
    expect(reminded(others, "2026-08-18T11:50", { ...wishes, whenOnDuty: false })).toBe(false);
    const evening = item("2026-08-18T20:00", { owners: ["jonas"] });
    expect(reminded(evening, "2026-08-18T19:50")).toBe(false);
  });
});

describe("what is due", () => {
  it("stands where one looks for it", () => {
    const now = "2026-08-18T11:50";
    expect(groupOf(item("2026-08-17T12:00"), now)).toBe("late");
    expect(groupOf(item("2026-08-18T11:30"), now)).toBe("now");
    expect(groupOf(item("2026-08-18"), now)).toBe("today");
    expect(groupOf(item("2026-08-18T18:00"), now)).toBe("today");
    expect(groupOf(item("2026-08-18T10:00", { state: "published" }), now)).toBe("out");
  });
});
