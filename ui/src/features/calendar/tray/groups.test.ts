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
  campaign: null,
  counts: false,
});

it("posts without a day stand by how vaguely they are planned, soonest first", () => {
  const groups = trayGroups([
    card("quarter", "2026-Q4"),
    card("week 36", "2026-W36"),
    card("week 35", "2026-W35"),
    card("dog", null, "idea"),
    card("month", "2026-10"),
    card("some time", null),
    card("called off", null, "cancelled"),
  ]);
  expect(groups.map(({ name, cards }) => [name, cards.map(({ title }) => title)])).toEqual([
    ["week", ["week 35", "week 36"]],
    ["later", ["month", "quarter"]],
    ["none", ["some time"]],
    ["ideas", ["dog"]],
  ]);
});
