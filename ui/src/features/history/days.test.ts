import { expect, it } from "vitest";
import type { Operation } from "../../ipc/types";
import { byDay } from "./days";

const at = (id: string, moment: string): Operation => ({
  id,
  at: moment,
  author: "Anna",
  command: "rename_post",
  subject: "Skolestart",
  detail: {},
  state: "done",
  words: "",
});

it("operations stand by day, newest first", () => {
  const days = byDay([
    at("3", "2026-08-18T09:10:00"),
    at("2", "2026-08-18T09:00:00"),
    at("1", "2026-08-17T23:59:59"),
  ]);
  expect(days.map(({ date, operations }) => [date, operations.map(({ id }) => id)])).toEqual([
    ["2026-08-18", ["3", "2"]],
    ["2026-08-17", ["1"]],
  ]);
});
