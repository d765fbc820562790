import { expect, it } from "vitest";
import type { Card } from "../../../ipc/types";
import { trayGroups } from "./groups";

const card = (title: string, planned: string | null, status: Card["status"] = "drafting"): Card => ({
  placement: null,
  post: title,
  title,
  channel: null,
  format: null,
  planned,
  own_time: false,
  state: "planned",
  status,
  category: null,
  owners: [],
  sponsored: false,
  tags: [],
  has_findings: false,
  campaign: null,
  counts: false,
});

it("posts without a day stand by what they are planned for, soonest and narrowest first", () => {
  const groups = trayGroups([
    card("quarter", "2026-Q4"),
    card("week 36", "2026-W36"),
    card("dog", null, "idea"),
    card("b month", "2026-10"),
    card("a month", "2026-10"),
    card("some time", null),
    card("an idea for a week", "2026-W36", "idea"),
    card("called off", null, "cancelled"),
  ]);
  expect(groups.map(({ when, ideas, cards }) => [when, ideas, cards.map(({ title }) => title)])).toEqual([
    ["2026-W36", false, ["an idea for a week", "week 36"]],
    ["2026-10", false, ["a month", "b month"]],
    ["2026-Q4", false, ["quarter"]],
    [null, false, ["some time"]],
    [null, true, ["dog"]],
  ]);
});
